import { catalogueSchema } from './schema.ts';

const { about, checklist, ...folders } = catalogueSchema.shape;
type Folders = typeof folders;

/** Schema of the one record in each of these files. */
export const singleSchemas = { about, checklist };

/** Schema of the records in each folder. */
export const folderSchemas = Object.fromEntries(
  Object.entries(folders).map(([folder, { def }]) => [folder, def.valueType]),
) as { [Folder in keyof Folders]: Folders[Folder]['def']['valueType'] };

/** All of them, by file or folder. */
export const recordSchemas = { ...singleSchemas, ...folderSchemas };
