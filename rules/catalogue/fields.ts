import { z } from '../zod.ts';

/** A text in every language of the product. `de-simple` is Leichte Sprache. */
export const textSchema = z.strictObject({
  de: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  'de-simple': z.optional(z.string().check(z.minLength(1))),
});

/** The record's file name, in kebab case. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A year, a month or a day, as precise as the source. */
export const dateSchema = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/**
 * How a fact was checked: R read the start of the page, M read a mirror, F read in full in a public repository,
 * C cited by another page, S only in the first list of 2024, G general knowledge. S and G are never shown to employees as facts.
 */
const verificationSchema = z.enum(['R', 'M', 'F', 'C', 'S', 'G']);
export const confidenceSchema = z.enum(['high', 'medium', 'low']);

export const evidence = { verified: verificationSchema, confidence: confidenceSchema };
export const sourceIds = z.array(idSchema);
export const httpUrl = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));

/** `zoom.us` is that host alone, `*.zoom.us` every subdomain, `host/path/` only what is below that path. */
export const hostPatternSchema = z.string().check(z.regex(/^(\*\.)?[^\s/*:@?#]+(\/[^\s*?#]*)?$/));

/** A statement with its sources; without any, or with G or S, it is shown as "nicht geprüft". */
export const factSchema = z.strictObject({ text: textSchema, sources: sourceIds, ...evidence });

export type Fact = z.infer<typeof factSchema>;
