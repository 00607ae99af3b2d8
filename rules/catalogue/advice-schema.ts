import { z } from '../zod.ts';
import { dateSchema, evidence, idSchema, sourceIds, textSchema } from './fields.ts';

/** What to watch out for in a meeting that cannot be avoided. */
export const adviceSchema = z.strictObject({
  /** Service ids; empty for all services. */
  about: z.array(idSchema),
  date: dateSchema,
  tips: z
    .array(
      z.strictObject({
        text: textSchema,
        /** Null for plain advice; statements about a service need a source. */
        basis: z.nullable(z.strictObject({ sources: sourceIds.check(z.minLength(1)), ...evidence })),
      }),
    )
    .check(z.minLength(1)),
});

export type Advice = z.infer<typeof adviceSchema>;
