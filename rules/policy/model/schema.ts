import { levels } from '../../judge/rules.ts';
import { languages } from '../../text/language.ts';
import { z } from '../../zod.ts';
import * as formats from './formats.ts';
import { type ReadingRule, readingRules } from './reading-rules.ts';

const optional = z.exactOptional;
const texts = z.array(formats.policyText);

/** Of entries with the same id (or key id) only the first counts. */
const uniqueBy = (key: string): ReadingRule => ({ unique: { key, code: 'duplicate-id' } });

const organisationSchema = z.object({
  name: optional(formats.plainText),
  logo: optional(formats.logo),
  contact: optional(
    z.object({
      name: optional(formats.plainText),
      email: optional(formats.email),
      phone: optional(formats.phone),
      url: optional(formats.contactLink),
    }),
  ),
});

const serviceSettingSchema = z.object({
  id: formats.plainText,
  level: optional(z.enum(levels)),
  note: optional(formats.policyText),
});

const customServiceSchema = z.object({
  id: formats.ownId,
  name: formats.plainText,
  hosts: formats.hostPatterns,
  level: optional(z.enum(levels)),
  reasons: optional(texts),
});

const approvalSchema = z.object({
  service: formats.plainText,
  hosts: formats.hostPatterns,
  decidedBy: optional(formats.plainText),
  decidedOn: optional(formats.day),
  // An approval with an unreadable end must not become one without end.
  validUntil: optional(formats.day).register(readingRules, { vetoes: true }),
  note: optional(formats.policyText),
});

const alternativeSchema = z.object({
  id: formats.ownId,
  name: optional(formats.plainText),
  startUrl: optional(formats.link),
  recommended: optional(z.boolean()),
  note: optional(formats.policyText),
  pros: optional(texts),
  cons: optional(texts),
});

const linkSchema = z.object({ title: formats.policyText, url: formats.link });

/** In the languages of inviters, not of the interface. */
const replyTextsSchema = z.object({
  de: optional(formats.plainText),
  en: optional(formats.plainText),
  fr: optional(formats.plainText),
  da: optional(formats.plainText),
  pl: optional(formats.plainText),
});

const repliesSchema = z.object({ formal: optional(replyTextsSchema), short: optional(replyTextsSchema) });

const base64Url32 = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/, { error: 'bad-list-key' }));
// A private key is refused: pasting it here has published it to every workplace.
const privatePart = optional(z.never({ error: 'private-key' })).register(readingRules, { vetoes: true });

const edwardsKeySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: base64Url32,
  kid: formats.plainText,
  alg: optional(z.enum(['EdDSA', 'Ed25519'])),
  use: optional(z.literal('sig')),
  d: privatePart,
});

const ellipticKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: base64Url32,
  y: base64Url32,
  kid: formats.plainText,
  alg: optional(z.literal('ES256')),
  use: optional(z.literal('sig')),
  d: privatePart,
});

const listSchema = z
  .object({
    url: formats.link,
    keys: z
      .array(z.discriminatedUnion('kty', [edwardsKeySchema, ellipticKeySchema]))
      .check(z.minLength(1))
      .register(readingRules, uniqueBy('kid')),
    refreshHours: optional(formats.wholeNumber(1, 720)),
  })
  .register(readingRules, { notice: 'list-without-effect' });

/** Everything that an organisation may set. Titles and descriptions of the keys are in words/. */
export const policySchema = z.object({
  organisation: optional(organisationSchema),
  language: optional(z.enum(['auto', ...languages])),
  mode: optional(z.enum(['blocklist', 'allowlist'])),
  level: optional(z.enum(levels)),
  services: optional(z.array(serviceSettingSchema).register(readingRules, uniqueBy('id'))),
  customServices: optional(z.array(customServiceSchema).register(readingRules, uniqueBy('id'))),
  approvals: optional(z.array(approvalSchema)),
  alternatives: optional(z.array(alternativeSchema).register(readingRules, uniqueBy('id'))),
  links: optional(z.array(linkSchema)),
  replies: optional(repliesSchema),
  reasons: optional(texts),
  passageMinutes: optional(formats.wholeNumber(1, 1440)),
  snoozeDays: optional(formats.wholeNumber(0, 365)),
  privateUse: optional(z.boolean()),
  detectEngines: optional(z.boolean()),
  webmail: optional(formats.matchPatterns),
  list: optional(listSchema),
});

export type ServiceSetting = z.infer<typeof serviceSettingSchema>;
export type CustomService = z.infer<typeof customServiceSchema>;
export type PolicyApproval = z.infer<typeof approvalSchema>;
export type PolicyAlternative = z.infer<typeof alternativeSchema>;
export type Policy = z.infer<typeof policySchema>;

/** Defaults. `level` has none: see policy-keys in the documentation. */
export const policyDefaults = {
  passageMinutes: 60,
  snoozeDays: 30,
  privateUse: true,
  detectEngines: false,
  language: 'auto',
  mode: 'blocklist',
} as const satisfies Policy;
