import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import {
  approval,
  custom,
  edwardsKey,
  list,
  logoOf,
  type Mistake,
  sampleCatalogue,
  samplePolicy,
} from '../sample.ts';

const parse = (input: unknown) => parsePolicy(input, sampleCatalogue);
const short = (input: unknown) => parse(input).findings.map(({ pointer, code }) => `${code} ${pointer}`);

test('a policy that uses every key is read unchanged', () => {
  const { policy, findings } = parse(samplePolicy);
  expect(policy).toEqual(samplePolicy);
  expect(findings.map(({ code }) => code)).toEqual(['list-without-effect']);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['an empty object', {}],
  ['empty lists', { services: [], customServices: [], approvals: [], alternatives: [], links: [], webmail: [] }],
  ['a text as a single string', { reasons: ['Gericht'] }],
  ['a text of 2,000 characters', { reasons: ['ä'.repeat(2000)] }],
  ['the ends of the ranges', { passageMinutes: 1440, snoozeDays: 365 }],
  ['a leap day', approval({ decidedOn: '2028-02-29' })],
  ['an approval of all subdomains', approval({ hosts: ['*.b.zoom-x.de', '*.zoom-x.de'] })],
  [
    'an approval on a host that is listed with a path',
    { approvals: [{ service: 'google-meet', hosts: ['www.google.com'] }] },
  ],
  ['an approval where only a path is excluded', { approvals: [{ service: 'zoom', hosts: ['zoom.us'] }] }],
  ['a catalogue alternative with its own name', { alternatives: [{ id: 'opentalk', name: 'Unser OpenTalk' }] }],
  ['the largest logo', { organisation: { logo: logoOf(65_536) } }],
  ['a logo in WebP', { organisation: { logo: logoOf(9, 'webp') } }],
  ['a logo in SVG text', { organisation: { logo: 'data:image/svg+xml,%3Csvg/%3E' } }],
  ['a contact by mailto', { organisation: { contact: { url: 'mailto:dsb@kreis.example' } } }],
  ['a webmail folder', { webmail: ['https://mail.example.org/owa/*'] }],
])('%s leads to no finding', (_, input) => {
  expect(parse(input)).toEqual({ policy: input ?? {}, findings: [] });
});

describe('JSON inside a string, as Firefox delivers it, is read with a warning', () => {
  test.each<Mistake>([
    ['{"level":"block"}', ['json-text '], { level: 'block' }],
    [
      { services: '[{"id":"zoom"},7]' },
      ['json-text /services', 'wrong-type /services/1'],
      { services: [{ id: 'zoom' }] },
    ],
    [{ services: ['{"id":"zoom"}'] }, ['json-text /services/0'], { services: [{ id: 'zoom' }] }],
    [{ organisation: ' {"name":"K"}' }, ['json-text /organisation'], { organisation: { name: 'K' } }],
    [{ services: '[{' }, ['wrong-type /services'], {}],
  ])('%j', (input, expected, policy) => {
    expect(short(input)).toEqual(expected);
    expect(parse(input).policy).toEqual(policy);
  });
});

test('a mistyped key is reported with the nearest known one', () => {
  expect(parse({ snozeDays: 3 }).findings[0]?.expected).toBe('snoozeDays');
  expect(parse({ services: [{ id: 'zooom' }] }).findings[0]?.expected).toBe('zoom');
});

test('a private key is not repeated in any finding', () => {
  const { findings } = parse(list({ keys: [{ ...edwardsKey, kid: undefined, d: 'geheim' }] }));
  expect(JSON.stringify(findings)).not.toContain('geheim');
});

test('hosts, links and match patterns are normalised', () => {
  const { policy } = parse({
    ...custom({ hosts: ['Meet.MÜLLER.example.', ' *.b.example '] }),
    links: [{ title: 'x', url: 'https://Müller.example' }],
    webmail: ['HTTPS://Mail.example.org/*'],
  });
  expect(policy.customServices?.[0]?.hosts).toEqual(['meet.xn--mller-kva.example', '*.b.example']);
  expect(policy.links?.[0]?.url).toBe('https://xn--mller-kva.example/');
  expect(policy.webmail).toEqual(['https://mail.example.org/*']);
});

test('an object that contains itself does no harm', () => {
  const circle: Record<string, unknown> = { level: 'block' };
  Object.assign(circle, { services: [circle], organisation: circle, reasons: [circle], list: circle });
  expect(parse(circle).policy).toEqual({ level: 'block', organisation: {}, services: [], reasons: [] });
});

describe('for any JSON value', () => {
  const words = [
    'id',
    'name',
    'hosts',
    'level',
    'services',
    'customServices',
    'approvals',
    'list',
    'keys',
    'url',
    'de',
  ];
  const texts = fc.constantFrom(
    'zoom',
    'block',
    '*.com',
    'acme.example',
    'https://x.example',
    '2026-01-01',
    'a\u202e',
  );
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      texts,
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...words, ...Object.keys(samplePolicy)), tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  /** The valid policy with one member replaced by another kind of value. */
  const disturbed = fc.tuple(fc.constantFrom(...Object.keys(samplePolicy)), anything).map(([key, value]) => ({
    ...samplePolicy,
    [key]: value,
  }));

  test('there is a policy, and findings of bounded length', () => {
    fc.assert(
      fc.property(fc.oneof(anything, disturbed), (input) => {
        for (const { expected, found, pointer } of parse(input).findings) {
          expect(found.length).toBeLessThanOrEqual(80);
          expect(expected).not.toBe('');
          expect(pointer).toMatch(/^(\/|$)/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('reading the result again changes nothing and finds no errors', () => {
    fc.assert(
      fc.property(fc.oneof(anything, disturbed), (input) => {
        const { policy } = parse(input);
        const again = parse(policy);
        expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again.policy).toEqual(policy);
      }),
      { numRuns: 400 },
    );
  });
});
