import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchemas } from '../../rules/catalogue/schema.ts';
import { z } from '../../rules/zod.ts';

export type RecordKind = keyof typeof recordSchemas;
export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

/** JSON Schema of a kind of record, for editors (.vscode/settings.json names them). */
export function writeRecordSchema(kind: RecordKind): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchemas[kind]), null, 2)}\n`;
}

export const schemaFolder = 'catalogue/json-schema';

export function writeRecordSchemas(): void {
  mkdirSync(schemaFolder, { recursive: true });
  for (const kind of recordKinds) writeFileSync(join(schemaFolder, `${kind}.json`), writeRecordSchema(kind));
}
