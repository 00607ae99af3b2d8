import { z } from '../zod.ts';
import { adviceSchema } from './advice-schema.ts';
import { checklistSchema } from './checklist-schema.ts';
import {
  confidenceSchema,
  dateSchema,
  evidence,
  hostPatternSchema,
  httpUrl,
  idSchema,
  sourceIds,
  textSchema,
} from './fields.ts';

/** What a person does at such an address: joins by invitation, starts or plans as organiser, is in the call. */
export const roleSchema = z.enum(['join', 'start', 'call', 'other']);

/**
 * Shape of a meeting address. In `path`, `*` is one segment, `{digits}` a segment of digits, and a last `**` any rest.
 * `host` narrows it to one host pattern; `query` names a parameter that must be there; `fragment` is a path behind `#`.
 */
export const urlShapeSchema = z.strictObject({
  path: z.string().check(z.regex(/^\//)),
  role: roleSchema,
  host: z.optional(hostPatternSchema),
  query: z.optional(z.string()),
  fragment: z.optional(z.string()),
});

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
  /** Path of an invitation and of the same meeting in the browser; `{digits}` is the meeting's number in both. */
  webClient: z.optional(z.strictObject({ invitation: z.string(), browser: z.string() })),
  confidence: confidenceSchema,
  /** Addresses that must give this service, and addresses that must not. */
  examples: z.strictObject({ match: z.array(z.string()), miss: z.array(z.string()) }),
  note: z.optional(textSchema),
});

/** A strong sign tells the engine alone, of medium ones it takes two. What many pages have is not recorded. */
const strengthSchema = z.enum(['strong', 'medium']);

const engineShapeSchema = z.extend(urlShapeSchema, { strength: strengthSchema });

const signatureSchema = z.strictObject({
  /** What a content script can see: it runs apart from the page's own scripts and their variables. */
  kind: z.enum(['element', 'script', 'title', 'request']),
  /** A CSS selector, a part of an address or a title, by kind. */
  value: z.string(),
  strength: strengthSchema,
});

export const engineSchema = z.strictObject({
  name: z.string(),
  licence: z.nullable(z.string()),
  /** Service of the catalogue that is this engine's own product, if any. */
  service: z.nullable(idSchema),
  shapes: z.array(engineShapeSchema),
  signatures: z.array(signatureSchema),
  examples: z.strictObject({ match: z.array(z.string()), miss: z.array(z.string()) }),
  note: z.optional(textSchema),
});

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
  /** Null where no address is known; then it is shown as "Fundstelle nicht verlinkt". */
  url: z.nullable(httpUrl),
  copies: z.array(z.strictObject({ url: httpUrl, publisher: z.string() })),
  says: z.nullable(textSchema),
  ...evidence,
  /** Where it was seen cited, when it was not read itself. */
  via: z.nullable(z.string()),
  note: z.optional(textSchema),
});

export const claimStatusSchema = z.enum(['current', 'configurable', 'disputed', 'remedied', 'historic']);

export const claimSchema = z.strictObject({
  /** Ids of the services it speaks of. */
  about: z.array(idSchema).check(z.minLength(1)),
  /** One neutral sentence. */
  statement: textSchema,
  assertedBy: textSchema,
  date: dateSchema,
  status: claimStatusSchema,
  sources: sourceIds.check(z.minLength(1)),
  /** What happened since; null only if nothing is known. */
  laterFacts: z.nullable(textSchema),
  counterPosition: z.nullable(z.strictObject({ text: textSchema, sources: sourceIds })),
  /** Order in the banner, 1 first; the guide shows all. */
  rank: z.int(),
  ...evidence,
});

export const ratingSchema = z.enum(['red', 'yellow', 'green', 'usable', 'failed']);

export const assessmentSchema = z.strictObject({
  authority: textSchema,
  title: z.string(),
  version: z.nullable(z.string()),
  date: dateSchema,
  /** The assessment that took its place, if any. */
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

/** A statement with where it comes from; without sources or with G or S it is shown as "nicht geprüft". */
export const factSchema = z.strictObject({ text: textSchema, sources: sourceIds, ...evidence });

export const needSchema = z.enum([
  'confidential',
  'many-participants',
  'external-guests',
  'school-class',
  'public-event',
]);

export const alternativeSchema = z.strictObject({
  name: z.string(),
  /** Services of the catalogue that are this alternative, by id. */
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
  /** Whom it is for: offices, or private persons only. */
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

export const aboutSchema = z.strictObject({
  version: z.string(),
  date: dateSchema,
  licence: z.string(),
  limits: textSchema,
  /** Statements of the seed that are out of date, and what is known now. */
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

export type Role = z.infer<typeof roleSchema>;
export type UrlShape = z.infer<typeof urlShapeSchema>;
export type Engine = z.infer<typeof engineSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type Service = z.infer<typeof serviceSchema>;
export type WebClient = NonNullable<Service['webClient']>;
export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimStatus = z.infer<typeof claimStatusSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Need = z.infer<typeof needSchema>;
export type Alternative = z.infer<typeof alternativeSchema>;
export type Tool = z.infer<typeof toolSchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;

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
