import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceSchema } from '../rules/catalogue/advice-schema.ts';
import { checklistSchema } from '../rules/catalogue/checklist-schema.ts';
import {
  aboutSchema,
  alternativeSchema,
  assessmentSchema,
  claimSchema,
  engineSchema,
  serviceSchema,
  sourceSchema,
  toolSchema,
} from '../rules/catalogue/schema.ts';
import { z } from '../rules/zod.ts';

export const recordSchemas = {
  about: aboutSchema,
  advice: adviceSchema,
  alternative: alternativeSchema,
  assessment: assessmentSchema,
  checklist: checklistSchema,
  claim: claimSchema,
  engine: engineSchema,
  service: serviceSchema,
  source: sourceSchema,
  tool: toolSchema,
};

/** JSON Schema of a kind of record, for editors (.vscode/settings.json names them). */
export function writeRecordSchema(kind: keyof typeof recordSchemas): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchemas[kind]), null, 2)}\n`;
}

export const schemaFolder = 'rules/catalogue/json-schema';

export function writeRecordSchemas(): void {
  mkdirSync(schemaFolder, { recursive: true });
  for (const kind of Object.keys(recordSchemas) as (keyof typeof recordSchemas)[]) {
    writeFileSync(join(schemaFolder, `${kind}.json`), writeRecordSchema(kind));
  }
}
