import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Catalogue, folderSchemas, singleSchemas } from '../../rules/catalogue/schema.ts';
import { z } from '../../rules/zod.ts';

const catalogueFolder = join(dirname(fileURLToPath(import.meta.url)), '../../catalogue');

/** Reads and checks every record; throws with file and reasons at the first one that does not fit its schema. */
export function readCatalogue(folder = catalogueFolder): Catalogue {
  return cacheUntilChanged(folder, () => {
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

const cacheFolder = 'node_modules/.cache/konferenzlotse';

/**
 * Caches what was read until a file in the folder changes (name, size or time): reading 460 YAML files takes longer than
 * a command should. The value must be JSON.
 */
function cacheUntilChanged<Value>(folder: string, read: () => Value): Value {
  const file = join(cacheFolder, `${fingerprint(folder)}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Value;
  } catch {
    const value = read();
    writeCache(file, value);
    return value;
  }
}

function fingerprint(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256').update(folder);
  for (const name of files) {
    const { mtimeMs, size } = statSync(join(folder, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Written to another file and renamed, so that a command running at the same time reads all of it or nothing. */
function writeCache(file: string, value: unknown): void {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Without a place to write, the next command reads the records again.
  }
}
