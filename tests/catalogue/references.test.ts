import { expect, test } from 'vitest';
import { catalogue } from './real-catalogue.ts';
import { listRecords, walk } from './walk-records.ts';

type Kind = 'services' | 'sources' | 'assessments';

const scaffold: Readonly<Record<Kind, string>> = {
  services: 'run: npm run new:service',
  sources: 'run: npm run new:source',
  assessments: 'correct the id; the records are in catalogue/assessments',
};

test('every reference leads to a record', () => {
  const faults = listRecords(catalogue).flatMap(({ file, record }) =>
    listReferences(record)
      .filter(({ kind, id }) => id !== 'fill-in' && !Object.hasOwn(catalogue[kind], id))
      .map(({ path, kind, id }) => `${file}: ${path}: there is no ${kind}/${id}.yaml: ${scaffold[kind]}`),
  );
  expect(faults).toEqual([]);
});

function listReferences(record: unknown): { path: string; kind: Kind; id: string }[] {
  return walk(record).flatMap(({ path, value }) => {
    const kind = kindOf(path);
    return kind && typeof value === 'string' ? [{ path, kind, id: value }] : [];
  });
}

function kindOf(path: string): Kind | null {
  if (/(^|\.)sources\.\d+$/.test(path)) return 'sources';
  if (path === 'supersededBy') return 'assessments';
  return /^(about|services)\.\d+$|^service$|^ratings\.\d+\.service$/.test(path) ? 'services' : null;
}
