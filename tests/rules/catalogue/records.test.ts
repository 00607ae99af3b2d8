import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { adviceSchema } from '../../../rules/catalogue/advice-schema.ts';
import { checklistSchema } from '../../../rules/catalogue/checklist-schema.ts';
import {
  aboutSchema,
  alternativeSchema,
  assessmentSchema,
  claimSchema,
  engineSchema,
  serviceSchema,
  sourceSchema,
  toolSchema,
} from '../../../rules/catalogue/schema.ts';
import { listFaults } from './list-faults.ts';

const folder = fileURLToPath(new URL('../../../rules/catalogue', import.meta.url));
const schemas = {
  services: serviceSchema,
  engines: engineSchema,
  claims: claimSchema,
  sources: sourceSchema,
  assessments: assessmentSchema,
  alternatives: alternativeSchema,
  advice: adviceSchema,
  tools: toolSchema,
};

test.each(Object.entries(schemas))('every file in %s is a complete record', (kind, schema) => {
  const files = readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`);
  const faults = files.flatMap((file) =>
    listFaults(join(folder, file), schema).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['about.yaml', aboutSchema],
  ['checklist.yaml', checklistSchema],
])('%s is complete', (file, schema) => {
  expect(listFaults(join(folder, file), schema)).toEqual([]);
});
