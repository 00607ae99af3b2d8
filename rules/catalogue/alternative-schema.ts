import { z } from '../zod.ts';
import { evidence, factSchema, httpUrl, idSchema, sourceIds, textSchema } from './fields.ts';

const needSchema = z.enum([
  'confidential',
  'many-participants',
  'external-guests',
  'school-class',
  'public-event',
]);

export const alternativeSchema = z.strictObject({
  name: z.string(),
  /** Ids of catalogue services that are this same product. */
  services: z.array(idSchema),
  website: z.nullable(httpUrl),
  /** One line for the banner: what it is and where it runs. */
  summary: textSchema,
  facts: z.strictObject({
    operator: factSchema,
    country: factSchema,
    licence: factSchema,
    encryption: factSchema,
    selfHosting: factSchema,
    browserJoin: factSchema,
    participants: factSchema,
    certificates: factSchema,
    price: factSchema,
    publicSector: factSchema,
  }),
  pros: z.array(factSchema),
  cons: z.array(factSchema),
  suits: z.array(needSchema),
  /** Whom it suits: offices, or private individuals only. */
  audience: z.enum(['organisations', 'private']),
  rank: z.int(),
  ...evidence,
});

export const toolSchema = z.strictObject({
  name: z.string(),
  category: z.enum(['documents', 'whiteboard', 'scheduling', 'forms', 'file-transfer', 'chat', 'project-boards']),
  website: httpUrl,
  websiteVerified: z.boolean(),
  licence: z.string(),
  note: z.nullable(textSchema),
  sources: sourceIds,
  ...evidence,
});

export type Need = z.infer<typeof needSchema>;
export type Alternative = z.infer<typeof alternativeSchema>;
export type Tool = z.infer<typeof toolSchema>;
