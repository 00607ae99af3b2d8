import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { adviceSchema } from '../rules/catalogue/advice-schema.ts';
import { checklistSchema } from '../rules/catalogue/checklist-schema.ts';
import {
  aboutSchema,
  alternativeSchema,
  assessmentSchema,
  type Catalogue,
  claimSchema,
  engineSchema,
  serviceSchema,
  sourceSchema,
  toolSchema,
} from '../rules/catalogue/schema.ts';
import { z } from '../rules/zod.ts';
import { rememberWhileUnchanged } from './remember-while-unchanged.ts';

const catalogueFolder = join(dirname(fileURLToPath(import.meta.url)), '../rules/catalogue');

/** Reads and checks every record; throws with file and reason on the first one that does not fit its schema. */
export function readCatalogue(folder = catalogueFolder): Catalogue {
  return rememberWhileUnchanged(folder, () => ({
    about: readRecord(join(folder, 'about.yaml'), aboutSchema),
    services: readRecords(join(folder, 'services'), serviceSchema),
    engines: readRecords(join(folder, 'engines'), engineSchema),
    claims: readRecords(join(folder, 'claims'), claimSchema),
    sources: readRecords(join(folder, 'sources'), sourceSchema),
    assessments: readRecords(join(folder, 'assessments'), assessmentSchema),
    alternatives: readRecords(join(folder, 'alternatives'), alternativeSchema),
    advice: readRecords(join(folder, 'advice'), adviceSchema),
    tools: readRecords(join(folder, 'tools'), toolSchema),
    checklist: readRecord(join(folder, 'checklist.yaml'), checklistSchema),
  }));
}

function readRecords<Schema extends z.core.$ZodType>(
  folder: string,
  schema: Schema,
): Record<string, z.infer<Schema>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [basename(file, '.yaml'), readRecord(join(folder, file), schema)]),
  );
}

function readRecord<Schema extends z.core.$ZodType>(file: string, schema: Schema): z.infer<Schema> {
  const result = z.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'record'}: ${issue.message}`);
  throw new Error(`${file} does not fit its schema:\n${reasons.join('\n')}`);
}
