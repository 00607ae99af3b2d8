import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchemas } from '../../rules/catalogue/schema.ts';
import { z } from '../../rules/zod.ts';

type SchemaName = keyof typeof recordSchemas;
export const schemaNames = Object.keys(recordSchemas) as SchemaName[];

/** JSON Schema of a kind of record, for editors (.vscode/settings.json names them). */
export function writeRecordSchema(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchemas[name]), null, 2)}\n`;
}

export const schemaFolder = 'catalogue/json-schema';

export function writeRecordSchemas(): void {
  mkdirSync(schemaFolder, { recursive: true });
  for (const name of schemaNames) writeFileSync(join(schemaFolder, `${name}.json`), writeRecordSchema(name));
}
