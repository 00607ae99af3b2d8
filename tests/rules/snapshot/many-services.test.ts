import { expect, it } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { writeBannerLabels, writeLinkLabels } from '../../../locales/labels.ts';
import { createTranslate } from '../../../locales/translate.ts';
import { listMatchPatterns } from '../../../rules/browser-rules/match-patterns.ts';
import type { Level } from '../../../rules/judge/rules.ts';
import { compileRules } from '../../../rules/policy/compile-rules.ts';
import { parsePolicy } from '../../../rules/policy/read/parse-policy.ts';
import { composeSnapshot, type Snapshot } from '../../../rules/snapshot/compose-snapshot.ts';
import { countBytes, maxSnapshotBytes } from '../../../rules/snapshot/snapshot-size.ts';
import { now } from './sample.ts';

const catalogue = readCatalogue();
const translate = createTranslate('de');

function apply(raw: object): { snapshot: Snapshot; matches: string[]; excludeMatches: string[] } {
  const { policy, findings } = parsePolicy(raw, catalogue);
  expect(findings).toEqual([]);
  const rules = compileRules(policy, catalogue);
  const snapshot = composeSnapshot({
    rules,
    policy,
    catalogue,
    findings: { errors: 0, warnings: 0 },
    language: 'de',
    translate,
    labels: writeBannerLabels(translate, 30),
    linkLabels: writeLinkLabels(translate),
    waiting: [],
    maxBytes: maxSnapshotBytes(raw),
    now,
  });
  return { snapshot, ...listMatchPatterns(rules) };
}

const services = (count: number, hosts: number, level: Level) =>
  Array.from({ length: count }, (_, index) => ({
    id: `own-${index}`,
    name: `Dienst ${index}`,
    level,
    hosts: Array.from({ length: hosts }, (_, number) => `n${number}.own${index}.example`),
  }));

/** Some 0.7 s on a small machine; a step for each pair of services takes many times the limit. */
it('5,000 services are read, compiled, composed and listed in under 3 s', () => {
  const started = performance.now();
  apply({ customServices: services(5_000, 1, 'inform'), webmail: ['https://mail.example/*'] });
  expect(performance.now() - started).toBeLessThan(3_000);
});

it.each<[services: number, hosts: number, level: Level]>([
  [20, 5_000, 'block'],
  [1, 100_000, 'block'],
  [6, 5_000, 'acknowledge'],
  [5_000, 1, 'inform'],
  [1_200, 1, 'block'],
])('the store has space for %i services with %i hosts at %s', (count, hosts, level) => {
  const raw = { customServices: services(count, hosts, level), webmail: ['https://mail.example/*'] };
  const { snapshot, matches, excludeMatches } = apply(raw);
  expect(countBytes(snapshot)).toBeLessThan(maxSnapshotBytes(raw));
  expect(Object.keys(snapshot.notices).length).toBeGreaterThan(count);
  expect(matches.length).toBeLessThan(5_300);
  expect(excludeMatches.length).toBeLessThan(300);
});

it('the store has space for 100,000 hosts below one that is only spoken of', () => {
  const wide = { id: 'wide', name: 'Wide', level: 'inform', hosts: ['*.wide.example'] };
  const below = services(20, 5_000, 'block').map((service) => ({
    ...service,
    hosts: service.hosts.map((host) => host.replace('.example', '.wide.example')),
  }));
  const raw = { customServices: [wide, ...below] };
  expect(countBytes(apply(raw).snapshot)).toBeLessThan(maxSnapshotBytes(raw));
});
