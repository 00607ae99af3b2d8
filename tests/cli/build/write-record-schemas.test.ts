import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaFolder, schemaNames, writeRecordSchema } from '../../../cli/build/write-record-schemas.ts';

it.each(schemaNames)('the editors’ schema of %s is up to date', (name) => {
  const committed = readFileSync(join(schemaFolder, `${name}.json`), 'utf8');
  expect(JSON.parse(committed), 'Run npm run schemas and commit what it writes.').toEqual(
    JSON.parse(writeRecordSchema(name)),
  );
});

it('editors find each of them', () => {
  const { 'yaml.schemas': named } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  expect(Object.keys(named).sort()).toEqual(schemaNames.map((name) => `${schemaFolder}/${name}.json`).sort());
});
