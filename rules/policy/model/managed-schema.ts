import type { AdminLanguage } from '../../text/language.ts';
import type { z } from '../../zod.ts';
import { localizedText } from './formats.ts';
import { keyWords } from './keys.ts';
import { type Policy, policySchema } from './schema.ts';

/** The narrow dialect that Chromium understands; anything else keeps the extension from loading. */
export type ManagedSchema = {
  type: 'string' | 'number' | 'boolean' | 'array' | 'object';
  title?: string;
  description?: string;
  items?: ManagedSchema;
  properties?: Record<string, ManagedSchema>;
  patternProperties?: Record<string, ManagedSchema>;
  additionalProperties?: ManagedSchema;
};

/**
 * The schema for Chromium's managed storage. As lax as Chromium lets it be, because one value of a wrong type takes
 * the whole top-level key with it, unseen: no ranges, no enumerations, nothing required.
 */
export function writeManagedSchema(language: AdminLanguage): ManagedSchema {
  const { properties } = toManaged(policySchema, language);
  // Chromium refuses patterns at the top.
  return { type: 'object', properties: properties ?? {} };
}

function toManaged(schema: z.core.$ZodType, language: AdminLanguage): ManagedSchema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return toManaged(def.innerType, language);
  if (def.type === 'array') return { type: 'array', items: toManaged(def.element, language) };
  if (def.type === 'union') return mergeOptions(def.options.map((option) => toManaged(option, language)));
  if (def.type === 'object')
    return { ...toManagedObject(def.shape, language), ...extraKeys(schema, def.shape, language) };
  if (def.type === 'boolean') return { type: 'boolean' };
  // "integer" would drop 1.5 unseen.
  return { type: def.type === 'number' ? 'number' : 'string' };
}

function toManagedObject(shape: z.core.$ZodShape, language: AdminLanguage): ManagedSchema {
  const properties = Object.entries(shape).map(([key, member]): [string, ManagedSchema] => {
    const words = keyWords.get(member);
    const described = words && { title: words.title[language], description: words.description[language] };
    return [key, { ...toManaged(member, language), ...described }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** Unknown keys are dropped unseen, and `validuntil` would make an approval endless: lets through what can be foreseen. */
function extraKeys(
  schema: z.core.$ZodType,
  shape: z.core.$ZodShape,
  language: AdminLanguage,
): Partial<ManagedSchema> {
  if (schema === localizedText) return { additionalProperties: { type: 'string' } };
  const members = Object.entries(shape).map(
    ([key, member]) => [spellings(key), toManaged(member, language)] as const,
  );
  return { patternProperties: Object.fromEntries(members) };
}

/** The same key in other capitals or with hyphens, as a pattern of RE2. */
const spellings = (key: string): string => `(?i)^${key.replace(/[A-Z]/g, '[-_ ]?$&')}$`;

/** Chromium knows one type a value: of text and map the map, of two kinds of objects all their members. */
function mergeOptions(options: ManagedSchema[]): ManagedSchema {
  const objects = options.filter(({ type }) => type === 'object');
  return objects.length === 0 ? (options[0] ?? { type: 'string' }) : objects.reduce(mergeObjects);
}

function mergeObjects(one: ManagedSchema, other: ManagedSchema): ManagedSchema {
  const properties = { ...other.properties, ...one.properties };
  const patternProperties = { ...other.patternProperties, ...one.patternProperties };
  return { ...one, properties, patternProperties };
}

/** The policy as Chromium's managed storage takes it: there a text is always a map, because a key has one type. */
export function writeManagedValue(policy: Policy): Policy {
  return toManagedValue(policySchema, policy) as Policy;
}

function toManagedValue(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return toManagedValue(def.innerType, value);
  if (def.type === 'union' && typeof value === 'string') return { de: value };
  if (def.type === 'array' && Array.isArray(value))
    return value.map((entry) => toManagedValue(def.element, entry));
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]): [string, unknown] => {
    const schemaOfMember = def.shape[key];
    return [key, schemaOfMember ? toManagedValue(schemaOfMember, member) : member];
  });
  return Object.fromEntries(members);
}
