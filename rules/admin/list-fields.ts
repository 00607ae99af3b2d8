import { localizedText } from '../policy/model/formats.ts';
import { keyWords } from '../policy/model/keys.ts';
import { policyDefaults, policySchema } from '../policy/model/schema.ts';
import type { z } from '../zod.ts';
import type { Field, GroupShape, Shape, Suggestions } from './field.ts';

const suggestionsByPath: Readonly<Record<string, Suggestions>> = {
  'services.id': 'services',
  'approvals.service': 'services',
  'alternatives.id': 'alternatives',
};

const defaults: Readonly<Record<string, unknown>> = policyDefaults;

/** The keys of the policy as a form shows them, read from the schema. */
export function listFields(): Field[] {
  return membersOf(policySchema._zod.def.shape, []);
}

function membersOf(shape: z.core.$ZodShape, path: string[]): Field[] {
  return Object.entries(shape).flatMap(([key, member]) => {
    const found = shapeOf(member, [...path, key]);
    return found ? [describe(key, member, found, path)] : [];
  });
}

function describe(key: string, schema: z.core.$ZodType, shape: Shape, path: string[]): Field {
  const words = keyWords.get(schema);
  return {
    key,
    title: words?.title ?? { de: key, en: key },
    description: words?.description ?? null,
    example: shape.kind === 'line' && typeof words?.example === 'string' ? words.example : null,
    required: schema._zod.optin !== 'optional',
    fallback: path.length === 0 ? defaults[key] : undefined,
    shape,
  };
}

/** Null for what nobody may set. */
function shapeOf(schema: z.core.$ZodType, path: string[]): Shape | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return shapeOf(def.innerType, path);
    case 'object':
      return { kind: 'group', members: membersOf(def.shape, path) };
    case 'array':
      return listOf(def.element, path);
    case 'union':
      return 'discriminator' in def ? variantsOf(String(def.discriminator), def.options, path) : textsShape();
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String) };
    case 'literal':
      return { kind: 'choice', options: def.values.map(String) };
    case 'boolean':
      return { kind: 'switch' };
    case 'never':
      return null;
    default:
      return leafOf(def.type, path);
  }
}

const leafOf = (type: string, path: string[]): Shape =>
  type === 'number'
    ? { kind: 'number' }
    : {
        kind: 'line',
        suggestions: suggestionsByPath[path.join('.')] ?? null,
        isPicture: path.join('.') === 'organisation.logo',
      };

function listOf(element: z.core.$ZodType, path: string[]): Shape | null {
  const entry = shapeOf(element, path);
  return entry && { kind: 'list', entry };
}

/** The only plain union of the schema is that of a text and its translations. */
const textsShape = (): Shape => ({ kind: 'texts', members: membersOf(localizedText._zod.def.shape, ['text']) });

function variantsOf(key: string, options: readonly z.core.$ZodType[], path: string[]): Shape {
  const variants = options.flatMap((option) => {
    const group = shapeOf(option, path);
    if (group?.kind !== 'group') return [];
    return [...(option._zod.propValues?.[key] ?? [])].map((name) => ({
      name: String(name),
      group: withoutMember(group, key),
    }));
  });
  return { kind: 'variants', key, variants };
}

const withoutMember = ({ members }: GroupShape, key: string): GroupShape => ({
  kind: 'group',
  members: members.filter((member) => member.key !== key),
});
