import { z } from '../zod.ts';
import { idSchema, sourceIds, textSchema } from './fields.ts';

export const checklistSchema = z.strictObject({
  note: textSchema,
  sources: sourceIds,
  questions: z.array(
    z.strictObject({
      id: idSchema,
      question: textSchema,
      /** Section of the guidance of the Datenschutzkonferenz, 23 October 2020. */
      section: z.string(),
      articles: z.string(),
      basis: textSchema,
    }),
  ),
});

export type Checklist = z.infer<typeof checklistSchema>;
