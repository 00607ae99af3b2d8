import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecord, type RecordKind } from '../../../cli/new-record/create-record.ts';
import { claimSchema, sourceSchema } from '../../../rules/catalogue/claim-schema.ts';
import { serviceSchema } from '../../../rules/catalogue/service-schema.ts';
import { listFaults } from '../../catalogue/faults.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-record-'));
  for (const kind of ['services', 'claims', 'sources']) mkdirSync(join(folder, kind));
});

afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['service', serviceSchema, ['name: write the name', 'vendor.name: write the name of the company']],
  [
    'claim',
    claimSchema,
    [
      'about.0: write the id of a record in services',
      'statement.de: write one neutral sentence in German: who found what',
      'date: write the date as 2024, 2024-05 or 2024-05-31',
      'sources.0: write the id of a record in sources; for a new one run: npm run new:source',
    ],
  ],
  ['source', sourceSchema, ['title: write the title as published', 'publisher: write who published it']],
] as const)('a new %s fits its schema, and the tests say what is missing', (kind, schema, missing) => {
  const creation = createRecord(kind, 'new-one', folder);
  expect(creation).toEqual({ kind: 'created', file: join(folder, `${kind}s`, 'new-one.yaml') });
  const faults = listFaults(join(folder, `${kind}s`, 'new-one.yaml'), schema);
  expect(faults).toEqual(expect.arrayContaining([...missing]));
  expect(faults.filter((fault) => !fault.includes(': write '))).toEqual([]);
});

test.each<[kind: RecordKind, id: string]>([
  ['service', 'Zoom'],
  ['service', 'zoom_x'],
  ['claim', '../evil'],
  ['claim', 'zoom.yaml'],
  ['source', '-a'],
  ['source', ''],
])('%s %j is refused', (kind, id) => {
  expect(createRecord(kind, id, folder)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('is no id'),
  });
  expect(readdirSync(folder, { recursive: true })).toHaveLength(3);
});

test('a record that is there is kept', () => {
  createRecord('source', 'heise', folder);
  expect(createRecord('source', 'heise', folder)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('is there already'),
  });
});

test.each([
  [['claim', 'from-the-shell'], 0, 'npm run new:source'],
  [['claims', 'x'], 2, 'service | claim | source'],
])(
  'main.ts %j ends with %i',
  (options, status, expected) => {
    const main = ['--import', 'tsx', 'cli/new-record/main.ts', ...options, '--folder', folder];
    const run = spawnSync(process.execPath, main, { encoding: 'utf8' });
    expect(run.stdout + run.stderr).toContain(expected);
    expect(run.status).toBe(status);
  },
  20_000,
);
