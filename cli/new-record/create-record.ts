import { constants, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idSchema } from '../../rules/catalogue/fields.ts';
import { z } from '../../rules/zod.ts';

export const recordKinds = ['service', 'claim', 'source'] as const;
export type RecordKind = (typeof recordKinds)[number];

type Creation = { kind: 'created'; file: string } | { kind: 'refused'; reason: string };

/** Copies the template of a record into the catalogue, under its id. */
export function createRecord(kind: RecordKind, id: string, catalogueFolder: string): Creation {
  if (!z.safeParse(idSchema, id).success)
    return refuse(`“${id}” is no id: use small letters, digits and single hyphens, as zoom-x.`);
  const file = join(catalogueFolder, `${kind}s`, `${id}.yaml`);
  if (existsSync(file)) return refuse(`${file} is there already: change it, or choose another id.`);
  const template = fileURLToPath(new URL(`${kind}.yaml`, import.meta.url));
  copyFileSync(template, file, constants.COPYFILE_EXCL);
  return { kind: 'created', file };
}

function refuse(reason: string): Creation {
  return { kind: 'refused', reason };
}
