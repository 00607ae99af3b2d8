import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { hostSuffixes } from '../../../rules/hosts/host-pattern.ts';
import type { Rules } from '../../../rules/judge/rules.ts';
import { compileRules } from '../../../rules/policy/compile-rules.ts';
import { judgeUrl } from './sample.ts';

const catalogue = readCatalogue();
const rules = compileRules({ approvals: [{ service: 'zoom', hosts: ['*.kreis.zoom.us'] }] }, catalogue);
const now = new Date(2026, 10, 23);

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/).filter((text) => !text.startsWith('xn--'));
const knownHost = fc.constantFrom(...Object.keys(rules.hosts));
const host = fc.oneof(
  knownHost,
  fc.tuple(label, knownHost).map((parts) => parts.join('.')),
  fc.tuple(label, knownHost).map((parts) => parts.join('')),
  fc.tuple(knownHost, label).map((parts) => parts.join('.')),
  fc.domain(),
);

test('judge never throws, whatever it is given', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `https://${text}`),
    fc.tuple(host, fc.string()).map(([name, rest]) => `https://${name}/${rest}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  fc.assert(
    fc.property(anything, (url) => void judgeUrl(url, rules, now)),
    { numRuns: 2000 },
  );
});

test('any label before .zoom.us is Zoom, unless the record excludes it', () => {
  const excluded = new Set(catalogue.services.zoom?.excludedHosts);
  fc.assert(
    fc.property(label, (name) => {
      fc.pre(!excluded.has(`${name}.zoom.us`) && name !== 'kreis');
      expect(judgeUrl(`https://${name}.zoom.us/`, rules, now)).toMatchObject({ kind: 'listed', service: 'zoom' });
    }),
  );
});

test('a label joined to zoom.us without a dot is never Zoom', () => {
  fc.assert(
    fc.property(label, (name) => {
      expect(judgeUrl(`https://${name}zoom.us/`, rules, now)).not.toMatchObject({ service: 'zoom' });
    }),
  );
});

test('zoom.us followed by another label is never Zoom', () => {
  fc.assert(
    fc.property(label, (name) => {
      // A last label like 7 or 0x7 makes it a broken IPv4 address.
      fc.pre(URL.canParse(`https://zoom.us.${name}/`));
      expect(judgeUrl(`https://zoom.us.${name}/`, rules, now)).toEqual({ kind: 'unlisted' });
    }),
  );
});

test('one trailing dot, upper case and a port change nothing', () => {
  fc.assert(
    fc.property(host, fc.integer({ min: 1, max: 65_535 }), (name, port) => {
      const plain = judgeUrl(`https://${name}/`, rules, now);
      fc.pre(plain.kind !== 'unreadable');
      expect(judgeUrl(`https://${name}./`, rules, now)).toEqual(plain);
      expect(judgeUrl(`https://${name.toUpperCase()}/`, rules, now)).toEqual(plain);
      expect(judgeUrl(`https://${name}:${port}/`, rules, now)).toEqual(plain);
    }),
  );
});

test('the entries for one host lead to the same verdict as all rules', () => {
  const path = fc.constantFrom('/', '/j/1', '/call/x', '/meet/a', '/app', '/l/meetup-join/1');
  fc.assert(
    fc.property(host, path, (name, at) => {
      const url = `https://${name}${at}`;
      expect(judgeUrl(url, keepOnly(rules, name), now)).toEqual(judgeUrl(url, rules, now));
    }),
    { numRuns: 500 },
  );
});

function keepOnly(all: Rules, name: string): Rules {
  const suffixes = new Set(hostSuffixes(name));
  const own = <Entry>(entries: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => suffixes.has(key)));
  const hosts = own(all.hosts);
  const named = new Set(Object.values(hosts).flatMap((group) => group.map(({ service }) => service)));
  const services = Object.entries(all.services).filter(([id]) => named.has(id));
  return { hosts, approvals: own(all.approvals), schemes: {}, services: Object.fromEntries(services) };
}
