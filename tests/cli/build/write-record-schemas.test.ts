import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordKinds, schemaFolder, writeRecordSchema } from '../../../cli/build/write-record-schemas.ts';

it.each(recordKinds)('the editors’ schema of %s is up to date', (kind) => {
  const committed = readFileSync(join(schemaFolder, `${kind}.json`), 'utf8');
  expect(JSON.parse(committed), 'Run npm run schemas and commit what it writes.').toEqual(
    JSON.parse(writeRecordSchema(kind)),
  );
});

it('editors find each of them', () => {
  const { 'yaml.schemas': named } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  expect(Object.keys(named).sort()).toEqual(recordKinds.map((kind) => `${schemaFolder}/${kind}.json`).sort());
});
