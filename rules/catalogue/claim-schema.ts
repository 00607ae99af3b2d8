import { z } from '../zod.ts';
import { confidenceSchema, dateSchema, evidence, httpUrl, idSchema, sourceIds, textSchema } from './fields.ts';

export const sourceSchema = z.strictObject({
  /** As published, not translated. */
  title: z.string(),
  publisher: z.string(),
  author: z.nullable(z.string()),
  kind: z.enum([
    'supervisory-authority',
    'public-authority',
    'court',
    'legislation',
    'press',
    'vendor',
    'law-firm',
    'research',
    'ngo',
    'community',
    'repository',
  ]),
  date: z.nullable(dateSchema),
  /** Null if no address is known; it is then shown as "Fundstelle nicht verlinkt". */
  url: z.nullable(httpUrl),
  copies: z.array(z.strictObject({ url: httpUrl, publisher: z.string() })),
  says: z.nullable(textSchema),
  ...evidence,
  /** Where it was seen cited, if it was not read itself. */
  via: z.nullable(z.string()),
  note: z.optional(textSchema),
});

const claimStatusSchema = z.enum(['current', 'configurable', 'disputed', 'remedied', 'historic']);

export const claimSchema = z.strictObject({
  /** Service ids. */
  about: z.array(idSchema).check(z.minLength(1)),
  /** One neutral sentence. */
  statement: textSchema,
  assertedBy: textSchema,
  date: dateSchema,
  status: claimStatusSchema,
  sources: sourceIds.check(z.minLength(1)),
  /** What has happened since; null only if nothing is known. */
  laterFacts: z.nullable(textSchema),
  counterPosition: z.nullable(z.strictObject({ text: textSchema, sources: sourceIds })),
  /** Order in the banner, 1 first; the guide shows all. */
  rank: z.int(),
  ...evidence,
});

const ratingSchema = z.enum(['red', 'yellow', 'green', 'usable', 'failed']);

export const assessmentSchema = z.strictObject({
  authority: textSchema,
  title: z.string(),
  version: z.nullable(z.string()),
  date: dateSchema,
  /** The assessment that replaced it, if any. */
  supersededBy: z.nullable(idSchema),
  sources: sourceIds.check(z.minLength(1)),
  /** What was decided, in one or two sentences. */
  summary: textSchema,
  limits: textSchema,
  gaps: z.nullable(textSchema),
  ratings: z.array(
    z.strictObject({
      service: idSchema,
      rating: ratingSchema,
      variant: z.nullable(textSchema),
      reason: z.nullable(textSchema),
      sources: sourceIds.check(z.minLength(1)),
      confidence: confidenceSchema,
    }),
  ),
  ...evidence,
});

export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimStatus = z.infer<typeof claimStatusSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
