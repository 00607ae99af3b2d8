import { z } from '../../zod.ts';
import { readingRules } from './reading-rules.ts';
import { policyDefaults, policySchema } from './schema.ts';
import type { ObjectShape, PolicyKey, Read, Shape, TextShape, Variant } from './shape.ts';

const suggestionsByPath: Readonly<Record<string, TextShape['suggestions']>> = {
  'services.id': 'services',
  'approvals.service': 'services',
  'alternatives.id': 'alternatives',
};

const defaults: Readonly<Record<string, unknown>> = policyDefaults;

/** All keys of the policy, read from the schema. */
export const policyShape: ObjectShape = objectOf(policySchema, policySchema.shape, []);

/** Only this file knows zod's internal form of a schema. */
function shapeOf(schema: z.core.$ZodType, path: string[]): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const read: Read = (value) => z.safeParse(schema, value);
  switch (def.type) {
    case 'optional':
      return shapeOf(def.innerType, path);
    case 'object':
      return objectOf(schema, def.shape, path);
    case 'array':
      return listOf(schema, def.element, path);
    case 'union':
      return 'discriminator' in def
        ? variantsOf(String(def.discriminator), def.options, path)
        : textsOf(def.options);
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String), read };
    case 'literal':
      return { kind: 'choice', options: def.values.map(String), read };
    case 'number':
      return numberOf(def.checks, read);
    case 'boolean':
      return { kind: 'flag', read };
    case 'never':
      return { kind: 'never', read };
    case 'string':
      return textOf(schema, path.join('.'));
    default:
      throw new Error(`Say in keys.ts what ${def.type} means in a policy.`);
  }
}

function objectOf(schema: z.core.$ZodType, shape: z.core.$ZodShape, path: string[]): ObjectShape {
  checksOf(schema, []);
  const members = Object.entries(shape).map(([key, member]): PolicyKey => {
    const here = [...path, key];
    return {
      key,
      path: here.join('.'),
      required: member._zod.optin !== 'optional',
      vetoes: readingRules.get(member)?.vetoes ?? false,
      fallback: defaults[here.join('.')],
      shape: shapeOf(member, here),
    };
  });
  return { kind: 'object', members, notice: readingRules.get(schema)?.notice ?? null };
}

function listOf(schema: z.core.$ZodType, element: z.core.$ZodType, path: string[]): Shape {
  return {
    kind: 'list',
    entry: shapeOf(element, path),
    mayBeEmpty: checksOf(schema, ['min_length']).length === 0,
    unique: readingRules.get(schema)?.unique ?? null,
  };
}

/** zod sees only the parts of lists and objects, so their own checks would never run; unknown ones are refused here. */
function checksOf(schema: z.core.$ZodType, known: readonly string[]): readonly string[] {
  const checks = (schema._zod.def.checks ?? []).map((check) => check._zod.def.check);
  if (checks.some((check) => !known.includes(check)))
    throw new Error(`Nobody runs the checks ${checks.join(', ')}.`);
  return checks;
}

function numberOf(checks: readonly z.core.$ZodCheck[] = [], read: Read): Shape {
  const limit = (name: string) => {
    const check = checks.map((one) => (one as z.core.$ZodChecks)._zod.def).find((def) => def.check === name);
    if (!check || !('value' in check)) throw new Error('A number has a least and a greatest value.');
    return Number(check.value);
  };
  return { kind: 'number', min: limit('greater_than'), max: limit('less_than'), read };
}

function textOf(schema: z.core.$ZodType, path: string): TextShape {
  return {
    kind: 'text',
    suggestions: suggestionsByPath[path] ?? null,
    isPicture: path === 'organisation.logo',
    isCleaned: readingRules.get(schema)?.cleans ?? false,
    read: (value) => z.safeParse(schema, value),
  };
}

/** The schema's only plain union is a text or its translations; their words are the same everywhere. */
function textsOf([plain, translated]: readonly z.core.$ZodType[]): Shape {
  const texts = translated && shapeOf(translated, ['text']);
  if (!plain || texts?.kind !== 'object') throw new Error('A plain union is one text, or one for each language.');
  return { kind: 'texts', plain: textOf(plain, ''), members: texts.members };
}

function variantsOf(key: string, options: readonly z.core.$ZodType[], path: string[]): Shape {
  const variants = options.flatMap((option) => {
    const object = shapeOf(option, path);
    if (object.kind !== 'object') throw new Error('Variants are objects.');
    return [...(option._zod.propValues?.[key] ?? [])].map((name): Variant => ({ name: String(name), object }));
  });
  return { kind: 'variants', key, variants };
}
