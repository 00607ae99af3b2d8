import { z } from '../zod.ts';
import { dateSchema, evidence, idSchema, sourceIds, textSchema } from './fields.ts';

/** What to look out for in a meeting that cannot be avoided. */
export const adviceSchema = z.strictObject({
  /** Ids of the services it is for; empty for all. */
  about: z.array(idSchema),
  date: dateSchema,
  tips: z
    .array(
      z.strictObject({
        text: textSchema,
        /** Null for plain advice; what is said of a service needs a source. */
        basis: z.nullable(z.strictObject({ sources: sourceIds.check(z.minLength(1)), ...evidence })),
      }),
    )
    .check(z.minLength(1)),
});

export type Advice = z.infer<typeof adviceSchema>;
