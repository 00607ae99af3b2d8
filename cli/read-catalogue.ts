import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Catalogue, folderSchemas, singleSchemas } from '../rules/catalogue/schema.ts';
import { z } from '../rules/zod.ts';
import { rememberWhileUnchanged } from './remember-while-unchanged.ts';

const catalogueFolder = join(dirname(fileURLToPath(import.meta.url)), '../rules/catalogue');

/** Reads and checks every record; throws with file and reason on the first one that does not fit its schema. */
export function readCatalogue(folder = catalogueFolder): Catalogue {
  return rememberWhileUnchanged(folder, () => {
    const singles = mapSchemas(singleSchemas, (name, schema) => readRecord(join(folder, `${name}.yaml`), schema));
    const folders = mapSchemas(folderSchemas, (name, schema) => readRecords(join(folder, name), schema));
    // Each part was checked against its schema just now; TypeScript cannot see it through the map.
    return { ...singles, ...folders } as Catalogue;
  });
}

function mapSchemas(
  schemas: Record<string, z.core.$ZodType>,
  read: (name: string, schema: z.core.$ZodType) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, read(name, schema)]));
}

function readRecords(folder: string, schema: z.core.$ZodType): Record<string, unknown> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [basename(file, '.yaml'), readRecord(join(folder, file), schema)]),
  );
}

function readRecord(file: string, schema: z.core.$ZodType): unknown {
  const result = z.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'record'}: ${issue.message}`);
  throw new Error(`${file} does not fit its schema:\n${reasons.join('\n')}`);
}
