import { z } from '../zod.ts';
import { adviceSchema } from './advice-schema.ts';
import { alternativeSchema, toolSchema } from './alternative-schema.ts';
import { checklistSchema } from './checklist-schema.ts';
import { assessmentSchema, claimSchema, sourceSchema } from './claim-schema.ts';
import { dateSchema, sourceIds, textSchema } from './fields.ts';
import { engineSchema, serviceSchema } from './service-schema.ts';

const aboutSchema = z.strictObject({
  version: z.string(),
  date: dateSchema,
  licence: z.string(),
  limits: textSchema,
  /** Statements in the first list of 2024 that are out of date, and what is known now. */
  corrections: z.array(z.strictObject({ date: dateSchema, text: textSchema, sources: sourceIds })),
});

/** Everything the product knows. Keys are record ids. */
export const catalogueSchema = z.strictObject({
  about: aboutSchema,
  services: z.record(z.string(), serviceSchema),
  engines: z.record(z.string(), engineSchema),
  claims: z.record(z.string(), claimSchema),
  sources: z.record(z.string(), sourceSchema),
  assessments: z.record(z.string(), assessmentSchema),
  alternatives: z.record(z.string(), alternativeSchema),
  advice: z.record(z.string(), adviceSchema),
  tools: z.record(z.string(), toolSchema),
  checklist: checklistSchema,
});

export type Catalogue = z.infer<typeof catalogueSchema>;

const { about, checklist, ...folders } = catalogueSchema.shape;
type Folders = typeof folders;

/** Schemas of files that are one record each. */
export const singleSchemas = { about, checklist };

/** Schemas of the records in each folder. */
export const folderSchemas = Object.fromEntries(
  Object.entries(folders).map(([folder, { def }]) => [folder, def.valueType]),
) as { [Folder in keyof Folders]: Folders[Folder]['def']['valueType'] };

/** All record schemas, by file or folder. */
export const recordSchemas = { ...singleSchemas, ...folderSchemas };
