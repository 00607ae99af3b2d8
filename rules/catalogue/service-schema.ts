import { z } from '../zod.ts';
import { confidenceSchema, hostPatternSchema, idSchema, textSchema } from './fields.ts';

/** What people do at such an address: join by invitation, start or plan as organiser, or take part in the call. */
const roleSchema = z.enum(['join', 'start', 'call', 'other']);

/**
 * Shape of a meeting address. In `path`, `*` is one segment, `{digits}` a segment of digits, and a final `**` any rest.
 * `host` narrows it to one host pattern; `query` names a required parameter; `fragment` is a path after the `#`.
 */
const urlShapeSchema = z.strictObject({
  path: z.string().check(z.regex(/^\//)),
  role: roleSchema,
  host: z.optional(hostPatternSchema),
  query: z.optional(z.string()),
  fragment: z.optional(z.string()),
});

/** Addresses that must lead to this record, and addresses that must not. */
const examplesSchema = z.strictObject({ match: z.array(z.string()), miss: z.array(z.string()) });

export const serviceSchema = z.strictObject({
  name: z.string(),
  vendor: z.strictObject({ name: z.string(), country: z.string(), parent: z.nullable(z.string()) }),
  kind: z.enum(['cloud', 'self-hosted', 'both', 'messenger']),
  retired: z.nullable(z.strictObject({ year: z.nullable(z.int()), successor: z.nullable(textSchema) })),
  hosts: z.array(hostPatternSchema),
  excludedHosts: z.array(hostPatternSchema),
  shapes: z.array(urlShapeSchema),
  /** Launch schemes of the native client, without the colon. */
  schemes: z.array(z.string().check(z.regex(/^[a-z][a-z0-9+.-]*$/))),
  /** Paths of an invitation and of the same meeting in the browser; `{digits}` is the meeting's number in both. */
  webClient: z.optional(z.strictObject({ invitation: z.string(), browser: z.string() })),
  confidence: confidenceSchema,
  examples: examplesSchema,
  note: z.optional(textSchema),
});

/** One strong sign identifies the engine, or two medium ones. What many pages have is not recorded. */
const strengthSchema = z.enum(['strong', 'medium']);

const engineShapeSchema = z.extend(urlShapeSchema, { strength: strengthSchema });

const signatureSchema = z.strictObject({
  /** Only what a content script can see: it has no access to the page's own variables. */
  kind: z.enum(['element', 'script', 'title', 'request']),
  /** A CSS selector, part of an address, or a title, depending on `kind`. */
  value: z.string(),
  strength: strengthSchema,
});

export const engineSchema = z.strictObject({
  name: z.string(),
  licence: z.nullable(z.string()),
  /** Catalogue service that is this engine's own product, if any. */
  service: z.nullable(idSchema),
  shapes: z.array(engineShapeSchema),
  signatures: z.array(signatureSchema),
  examples: examplesSchema,
  note: z.optional(textSchema),
});

export type Role = z.infer<typeof roleSchema>;
export type UrlShape = z.infer<typeof urlShapeSchema>;
export type Service = z.infer<typeof serviceSchema>;
export type WebClient = NonNullable<Service['webClient']>;
export type Engine = z.infer<typeof engineSchema>;
export type Signature = z.infer<typeof signatureSchema>;
