import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderSchemas, singleSchemas } from '../../rules/catalogue/schema.ts';
import { listFaults } from './faults.ts';

const folder = fileURLToPath(new URL('../../catalogue', import.meta.url));
test.each(Object.entries(folderSchemas))('every file in %s is a complete record', (kind, schema) => {
  const files = readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`);
  const faults = files.flatMap((file) =>
    listFaults(join(folder, file), schema).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each(Object.entries(singleSchemas))('%s.yaml is complete', (name, schema) => {
  expect(listFaults(join(folder, `${name}.yaml`), schema)).toEqual([]);
});
