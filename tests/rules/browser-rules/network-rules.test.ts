import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDottedDomains,
  writeNetworkRules,
  writePassageRules,
} from '../../../rules/browser-rules/network-rules.ts';
import { readAddress } from '../../../rules/hosts/address.ts';
import { parseHostPattern } from '../../../rules/hosts/host-pattern.ts';
import { judge } from '../../../rules/judge/judge.ts';
import { isPausing, levels, type Rules } from '../../../rules/judge/rules.ts';
import { compileRules } from '../../../rules/policy/compile-rules.ts';
import { parsePolicy } from '../../../rules/policy/read/parse-policy.ts';
import { localDay } from '../../../rules/text/dates.ts';
import { catalogue } from '../../catalogue/real-catalogue.ts';
import { sampleCatalogue } from '../snapshot/sample.ts';
import { changeAddresses } from './addresses.ts';
import { testPolicies } from './policies.ts';
import { createRequestModel } from './request-model.ts';

const now = new Date(2026, 10, 24, 12);
const browsers = ['chromium', 'firefox'] as const;
const policies = testPolicies(catalogue);
const addresses = changeAddresses(catalogue, Object.values(policies));

function writeRules(rules: Rules, browser: (typeof browsers)[number]) {
  const written = writeNetworkRules(rules, 'chrome-extension://id/pause.html', localDay(now));
  return browser === 'firefox' ? written.map(addDottedDomains) : written;
}

/** Where what judge says and what the browser does differ. */
function findDifferences(urls: string[], rules: Rules, browser: (typeof browsers)[number]): string[] {
  const model = createRequestModel(writeRules(rules, browser), browser);
  return urls.filter((url) => (model(url) === 'redirect') !== isPaused(url, rules));
}

function isPaused(url: string, rules: Rules): boolean {
  const verdict = judge(readAddress(url), rules, now);
  return verdict.kind === 'listed' && isPausing(verdict.level);
}

describe(`${addresses.length} addresses are redirected exactly where judge says that they are paused`, () => {
  it('are at least 20,000', () => expect(addresses.length).toBeGreaterThanOrEqual(20_000));

  it.each(Object.entries(policies))(
    '%s',
    (_what, policy) => {
      expect(parsePolicy(policy, catalogue).findings).toEqual([]);
      const rules = compileRules(policy, catalogue);
      for (const browser of browsers) expect(findDifferences(addresses, rules, browser)).toEqual([]);
      expect(addresses.slice(-5_000).some((url) => isPaused(url, rules))).toBe(true);
    },
    30_000,
  );
});

const label = fc.constantFrom('a', 'b', 'ab');
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const path = fc.constantFrom('', '/p', '/p/', '/p/q', '/P', '/pp');
const hostRule = fc.record({ service: fc.constantFrom(null, 's1', 's2', 's3', 's4'), below: fc.boolean(), path });
const approval = fc
  .constantFrom(null, '2026-11-23', '2026-11-24')
  .map((validUntil) => ({ service: 's1', serviceName: 'S', decidedBy: null, decidedOn: null, validUntil }));
const level = fc.constantFrom(...levels);
const anyRules: fc.Arbitrary<Rules> = fc
  .record({
    hosts: fc.dictionary(host, fc.array(hostRule, { maxLength: 4 }), { maxKeys: 12 }),
    approvals: fc.dictionary(host, fc.array(fc.record({ below: fc.boolean(), approval }), { maxLength: 2 }), {
      maxKeys: 2,
    }),
    services: fc.tuple(level, level, level, level),
  })
  .map(({ services, ...rest }) => ({
    ...rest,
    schemes: {},
    services: Object.fromEntries(
      services.map((each, index) => [
        `s${index + 1}`,
        { level: each, origin: 'level' as const, shapes: [], schemes: [], webClient: null },
      ]),
    ),
  }));
const anyAddress = fc
  .tuple(host, fc.constantFrom('', '.', ':81', '.:81'), path, fc.constantFrom('', '?p', '#p', '/', 'q'))
  .map(([name, end, folder, rest]) => `https://${name}${end}${folder || '/'}${rest}`);

it.each(browsers)('rules of any kind agree with judge, in %s', (browser) => {
  fc.assert(
    fc.property(anyRules, fc.array(anyAddress, { minLength: 20, maxLength: 40 }), (rules, urls) => {
      expect(findDifferences(urls, rules, browser)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('a passage', () => {
  const rules = compileRules(
    {
      services: [
        { id: 'zoom', level: 'acknowledge' },
        { id: 'wire', level: 'acknowledge' },
      ],
      customServices: [{ id: 'secret', name: 'Secret', hosts: ['geheim.zoom.us', '*.wire.com'], level: 'block' }],
    },
    sampleCatalogue,
  );
  it.each([
    ['https://zoom.us/j/1', 'zoom', 'allow'],
    ['https://us02web.zoom.us./', 'zoom', 'allow'],
    ['https://geheim.zoom.us/', 'zoom', 'redirect'],
    ['https://a.geheim.zoom.us/', 'zoom', 'allow'],
    ['https://app.wire.com/', 'zoom', 'redirect'],
    ['https://app.wire.com/', 'wire', 'allow'],
    ['https://x.app.wire.com/', 'wire', 'redirect'],
    ['https://other.example/', 'zoom', 'nothing'],
  ])('%s, with one for %s: %s', (url, service, expected) => {
    const patterns = sampleCatalogue.services[service]?.hosts.map(parseHostPattern) ?? [];
    const session = writePassageRules(patterns).map((rule) => ({ ...rule, id: rule.id + 1_000 }));
    const model = createRequestModel([...writeRules(rules, 'chromium'), ...session], 'chromium');
    expect(model(url)).toBe(expected);
  });
});

it('hosts that are alike share a rule, whatever their services', () => {
  const rooms = (count: number) => ({
    mode: 'allowlist' as const,
    level: 'block' as const,
    customServices: Array.from({ length: count }, (_, n) => ({
      id: `room-${n}`,
      name: `Room ${n}`,
      hosts: [`n${n}.example`, `*.n${n}.example`],
    })),
  });
  const count = (services: number) => writeRules(compileRules(rooms(services), catalogue), 'chromium').length;
  expect(count(2_000)).toBe(count(1));
  expect(count(1)).toBeLessThan(100);
});

it('5,000 services with a host each are written in less than a second', () => {
  const services = Array.from({ length: 5_000 }, (_, n) => ({
    id: `room-${n}`,
    name: `Room ${n}`,
    hosts: [`n${n}.example`],
    level: 'block' as const,
  }));
  const rules = compileRules({ customServices: services }, catalogue);
  const start = performance.now();
  writeRules(rules, 'chromium');
  expect(performance.now() - start).toBeLessThan(1_000);
});

it('names hosts with the dot too where the browser takes them for others', () => {
  const [rule] = writePassageRules(['zoom.us', 'zoom.com'].map(parseHostPattern));
  expect(rule && addDottedDomains(rule).condition.requestDomains).toEqual([
    'zoom.com',
    'zoom.com.',
    'zoom.us',
    'zoom.us.',
  ]);
});
