import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { listSections, writeChecklist } from '../../../cli/check-facts/checklist.ts';
import { findRedServices, isShownAsFact } from '../../../rules/catalogue/facts.ts';

const catalogue = readCatalogue();
const sections = listSections(catalogue);
const recordsIn = (title: string) =>
  sections
    .filter((section) => section.title.startsWith(title))
    .flatMap(({ tasks }) => tasks.map(({ record }) => record));

test('the sections come in the order in which employees see what is in them', () => {
  expect(sections.map(({ title }) => title)).toEqual([
    'Claims in the notice of services rated red',
    'Other claims',
    'Assessments',
    'Alternatives shown without a policy',
    'Advice for meetings that cannot be avoided',
    'Sources that nobody has read, or without an address',
    'Tools whose website nobody has opened',
    'Services whose addresses are uncertain',
    'Other alternatives',
  ]);
});

test('every claim, assessment and alternative is there once', () => {
  const files = (kind: 'claims' | 'assessments' | 'alternatives') =>
    Object.keys(catalogue[kind]).map((id) => `${kind}/${id}.yaml`);
  expect([...recordsIn('Claims'), ...recordsIn('Other claims')].sort()).toEqual(files('claims').sort());
  expect(recordsIn('Assessments').sort()).toEqual(files('assessments').sort());
  expect([...recordsIn('Alternatives'), ...recordsIn('Other alt')].sort()).toEqual(files('alternatives').sort());
});

test('the claims in front are those that a banner of a red service can show', () => {
  const red = new Set(findRedServices(catalogue).keys());
  const shown = Object.entries(catalogue.claims)
    .filter(([, claim]) => isShownAsFact(claim) && claim.about.some((service) => red.has(service)))
    .map(([id]) => `claims/${id}.yaml`);
  expect(recordsIn('Claims').sort()).toEqual(shown.sort());
});

test('the first claim of every red service comes before all second ones', () => {
  const best = [...findRedServices(catalogue).keys()].map((service) => {
    const ranked = Object.entries(catalogue.claims)
      .filter(([, claim]) => isShownAsFact(claim) && claim.about.includes(service))
      .sort(([, a], [, b]) => a.rank - b.rank);
    return `claims/${ranked[0]?.[0]}.yaml`;
  });
  const front = recordsIn('Claims').slice(0, new Set(best).size);
  expect(front.sort()).toEqual([...new Set(best)].sort());
});

test.each([
  [{ url: null, verified: 'R', confidence: 'high' }, true],
  [{ url: 'https://a.test/', verified: 'R', confidence: 'high' }, false],
  [{ url: 'https://a.test/', verified: 'M', confidence: 'medium' }, false],
  [{ url: 'https://a.test/', verified: 'C', confidence: 'high' }, true],
  [{ url: 'https://a.test/', verified: 'S', confidence: 'high' }, true],
  [{ url: 'https://a.test/', verified: 'G', confidence: 'high' }, true],
  [{ url: 'https://a.test/', verified: 'R', confidence: 'low' }, true],
] as const)('a source with %j is on the list: %j', (fields, listed) => {
  const [source] = Object.values(catalogue.sources);
  if (!source) throw new Error('the catalogue has no source');
  const found = listSections({ ...catalogue, sources: { x: { ...source, ...fields } } });
  const records = found.flatMap(({ tasks }) => tasks.map(({ record }) => record));
  expect(records.includes('sources/x.yaml')).toBe(listed);
});

test('a task becomes one box with its places below', () => {
  const task = {
    record: 'claims/a.yaml',
    state: 'R, high',
    check: 'Right?',
    where: ['<https://a.test/>', 'Book'],
  };
  expect(
    writeChecklist([{ title: 'Claims', tasks: [task] }], '2026.11')
      .split('\n')
      .slice(-7),
  ).toEqual([
    '',
    '## Claims (1)',
    '',
    '- [ ] **claims/a.yaml** (R, high): Right?',
    '  - <https://a.test/>',
    '  - Book',
    '',
  ]);
});

test('main.ts prints a box for every task', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'cli/check-facts/main.ts'], { encoding: 'utf8' });
  const boxes = run.stdout.split('\n').filter((line) => line.startsWith('- [ ] '));
  expect(boxes).toHaveLength(sections.reduce((sum, { tasks }) => sum + tasks.length, 0));
  expect(run.status).toBe(0);
}, 20_000);
