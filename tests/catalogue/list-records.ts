import type { Catalogue } from '../../rules/catalogue/schema.ts';

interface RecordFile {
  /** Path below rules/catalogue/. */
  file: string;
  record: unknown;
}

/** Every record with its file. */
export function listRecords({ about, checklist, ...kinds }: Catalogue): RecordFile[] {
  const records = Object.entries(kinds).flatMap(([kind, byId]) =>
    Object.entries(byId).map(([id, record]) => ({ file: `${kind}/${id}.yaml`, record })),
  );
  return [{ file: 'about.yaml', record: about }, { file: 'checklist.yaml', record: checklist }, ...records];
}
