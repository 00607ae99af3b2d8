import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordSchemas, schemaFolder, writeRecordSchema } from '../../cli/write-record-schemas.ts';

it.each(Object.keys(recordSchemas) as (keyof typeof recordSchemas)[])(
  'the editors’ schema of a %s is up to date',
  (kind) => {
    const committed = readFileSync(join(schemaFolder, `${kind}.json`), 'utf8');
    expect(JSON.parse(committed), 'Run npm run schemas and commit what it writes.').toEqual(
      JSON.parse(writeRecordSchema(kind)),
    );
  },
);
