import type { Text } from '../../rules/catalogue/fields.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { listRecords } from './list-records.ts';
import { walk } from './walk.ts';

/** Every text of the catalogue that is there in languages, with `file: path`. */
export function listTexts(catalogue: Catalogue): { where: string; text: Text }[] {
  return listRecords(catalogue).flatMap(({ file, record }) =>
    walk(record).flatMap(({ path, value }) => (isText(value) ? [{ where: `${file}: ${path}`, text: value }] : [])),
  );
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value;
}
