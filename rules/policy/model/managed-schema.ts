import type { AdminLanguage } from '../../text/language.ts';
import { isRecord } from '../json.ts';
import { policyShape } from './keys.ts';
import type { Policy } from './schema.ts';
import type { PolicyKey, Shape } from './shape.ts';
import { wordsOf } from './words-of.ts';

/** The narrow JSON Schema dialect that Chromium accepts; anything else keeps the extension from loading. */
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
 * The schema for Chromium's managed storage. As lax as Chromium allows (no ranges, no enumerations, nothing required),
 * because one value of a wrong type silently discards the whole top-level key.
 */
export function createManagedSchema(language: AdminLanguage): ManagedSchema {
  // Chromium refuses patterns at the top level.
  return { type: 'object', properties: listProperties(policyShape.members, language) };
}

function describeShape(shape: Shape, language: AdminLanguage): ManagedSchema {
  switch (shape.kind) {
    case 'list':
      return { type: 'array', items: describeShape(shape.entry, language) };
    case 'object':
      return describeObject(shape.members, language);
    case 'variants':
      return shape.variants.map(({ object }) => describeObject(object.members, language)).reduce(mergeObjects);
    case 'texts':
      // Chromium allows one type per value, so a text has to be a map.
      return {
        type: 'object',
        properties: listProperties(shape.members, language),
        additionalProperties: { type: 'string' },
      };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      // "integer" would silently drop 1.5.
      return { type: 'number' };
    default:
      return { type: 'string' };
  }
}

/** Admits likely misspellings: Chromium silently drops unknown keys, and without `validUntil` an approval never ends. */
function describeObject(members: readonly PolicyKey[], language: AdminLanguage): ManagedSchema {
  const patterns = members.map(({ key, shape }) => [spellings(key), describeShape(shape, language)] as const);
  return {
    type: 'object',
    properties: listProperties(members, language),
    patternProperties: Object.fromEntries(patterns),
  };
}

function listProperties(members: readonly PolicyKey[], language: AdminLanguage): Record<string, ManagedSchema> {
  const properties = members.map((member): [string, ManagedSchema] => {
    const { title, description } = wordsOf(member);
    const described = { title: title[language], description: description[language] };
    return [member.key, { ...describeShape(member.shape, language), ...described }];
  });
  return Object.fromEntries(properties);
}

/** RE2 pattern for the key in other capitals or with hyphens. */
const spellings = (key: string): string => `(?i)^${key.replace(/[A-Z]/g, '[-_ ]?$&')}$`;

/** Chromium allows one type per value, so variants are merged into one object with all members. */
function mergeObjects(one: ManagedSchema, other: ManagedSchema): ManagedSchema {
  const properties = { ...other.properties, ...one.properties };
  const patternProperties = { ...other.patternProperties, ...one.patternProperties };
  return { ...one, properties, patternProperties };
}

/** The policy as Chromium's managed storage accepts it: a text is always a map there, because a key has one type. */
export function toManagedPolicy(policy: Policy): Policy {
  return toManagedValue(policyShape, policy) as Policy;
}

function toManagedValue(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'texts' && typeof value === 'string') return { de: value };
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((entry) => toManagedValue(shape.entry, entry));
  if (shape.kind !== 'object' || !isRecord(value)) return value;
  const members = Object.entries(value).map(([key, part]): [string, unknown] => {
    const member = shape.members.find((candidate) => candidate.key === key);
    return [key, member ? toManagedValue(member.shape, part) : part];
  });
  return Object.fromEntries(members);
}
