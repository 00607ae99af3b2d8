import type { Catalogue } from '../../rules/catalogue/schema.ts';

interface RecordFile {
  /** Relative to catalogue/. */
  file: string;
  record: unknown;
}

export function listRecords({ about, checklist, ...kinds }: Catalogue): RecordFile[] {
  const records = Object.entries(kinds).flatMap(([kind, byId]) =>
    Object.entries(byId).map(([id, record]) => ({ file: `${kind}/${id}.yaml`, record })),
  );
  return [{ file: 'about.yaml', record: about }, { file: 'checklist.yaml', record: checklist }, ...records];
}

type CatalogueText = Catalogue['about']['limits'];

/** Every translated text of the catalogue, under `file: path`. */
export function listTexts(catalogue: Catalogue): { where: string; text: CatalogueText }[] {
  return listRecords(catalogue).flatMap(({ file, record }) =>
    walk(record).flatMap(({ path, value }) => (isText(value) ? [{ where: `${file}: ${path}`, text: value }] : [])),
  );
}

function isText(value: unknown): value is CatalogueText {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value;
}

interface Place {
  /** Keys from the record down, such as `sources.0`. */
  path: string;
  value: unknown;
}

/** A value and everything in it. */
export function walk(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const parts = Object.entries(value).flatMap(([key, part]) => walk(part, path ? `${path}.${key}` : key));
  return [{ path, value }, ...parts];
}
