import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import type { Service } from '../../rules/catalogue/service-schema.ts';
import { parseHostPattern } from '../../rules/hosts/host-pattern.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import { judgeUrl } from '../rules/judge/sample.ts';
import { catalogue } from './real-catalogue.ts';

const services = Object.entries(catalogue.services);

test('no host pattern occurs twice', () => {
  const patterns = services.flatMap(([id, service]) =>
    [...service.hosts, ...service.excludedHosts].map((pattern) => [normalise(pattern), id] as const),
  );
  expect(listDoubles(patterns)).toEqual([]);
});

test('no scheme occurs twice', () => {
  const schemes = services.flatMap(([id, service]) => service.schemes.map((scheme) => [scheme, id] as const));
  expect(listDoubles(schemes)).toEqual([]);
});

test('no pattern covers a whole public suffix', () => {
  const faults = services.flatMap(([id, service]) =>
    listAllPatterns(service)
      .filter((pattern) => getDomain(parseHostPattern(pattern).host, { allowPrivateDomains: true }) === null)
      .map((pattern) => `services/${id}.yaml: ${pattern} is no host of its own: everyone can register below it`),
  );
  expect(faults).toEqual([]);
});

test('every pattern is in the browser’s normal form', () => {
  const faults = services.flatMap(([id, service]) =>
    listAllPatterns(service)
      .filter((pattern) => normalise(pattern) !== pattern.replace(/\/$/, ''))
      .map((pattern) => `services/${id}.yaml: write ${normalise(pattern)} instead of ${pattern}`),
  );
  expect(faults).toEqual([]);
});

test('every excluded host is within the hosts of its service', () => {
  const without = Object.fromEntries(services.map(([id, service]) => [id, { ...service, excludedHosts: [] }]));
  const rules = compileRules({}, { ...catalogue, services: without });
  const faults = services.flatMap(([id, { excludedHosts }]) =>
    excludedHosts
      .filter((pattern) => judgeUrl(`https://${pattern.replace('*.', 'x.')}`, rules, new Date()).kind !== 'listed')
      .map(
        (pattern) => `services/${id}.yaml: excludedHosts: ${pattern} has no effect: no pattern of hosts covers it`,
      ),
  );
  expect(faults).toEqual([]);
});

test('every vendor-run service can be recognised', () => {
  const faults = services
    .filter(([, { kind, hosts, schemes }]) => kind !== 'self-hosted' && hosts.length + schemes.length === 0)
    .map(([id]) => `services/${id}.yaml: add the hosts of its meetings to hosts`);
  expect(faults).toEqual([]);
});

function listAllPatterns({ hosts, excludedHosts, shapes }: Service): string[] {
  return [...hosts, ...excludedHosts, ...shapes.flatMap(({ host }) => host ?? [])];
}

function normalise(pattern: string): string {
  const { host, below, path } = parseHostPattern(pattern);
  return `${below ? '*.' : ''}${host}${path}`.replace(/\/$/, '');
}

function listDoubles(entries: (readonly [key: string, id: string])[]): string[] {
  const seen = new Map<string, string>();
  return entries.flatMap(([key, id]) => {
    const first = seen.get(key);
    seen.set(key, first ?? id);
    return first
      ? [`services/${id}.yaml: ${key} is in services/${first}.yaml already: keep it in one of them`]
      : [];
  });
}
