import type { AdminLanguage } from '../../text/language.ts';
import type { z } from '../../zod.ts';
import { writeJsonSchema } from '../model/json-schema.ts';

export type KeyType =
  | { kind: 'text' }
  | { kind: 'localized' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'flag' }
  | { kind: 'list'; of: KeyType }
  | { kind: 'object' }
  | { kind: 'never' };

/** One key of the policy as a reader of documentation meets it. */
export type PolicyKey = {
  key: string;
  type: KeyType;
  required: boolean;
  title: string;
  description: string;
  example: unknown;
  members: PolicyKey[];
};

type Node = z.core.JSONSchema.BaseSchema;

/** Every key of the policy in the order of the schema, with its type and words. */
export function listPolicyKeys(language: AdminLanguage): PolicyKey[] {
  return listMembers(writeJsonSchema(language));
}

function listMembers(node: Node): PolicyKey[] {
  const objects = [node, ...(node.oneOf ?? [])].flatMap((option) => (isNode(option) ? [option] : []));
  const keys = new Map<string, PolicyKey>();
  for (const { properties, required } of objects) {
    for (const [key, member] of Object.entries(properties ?? {})) {
      if (!isNode(member)) continue;
      const read = readKey(key, member, required?.includes(key) ?? false);
      const known = keys.get(key);
      keys.set(key, known ? joinKeys(known, read) : read);
    }
  }
  return [...keys.values()];
}

const isNode = (member: unknown): member is Node => typeof member === 'object' && member !== null;

function readKey(key: string, node: Node, required: boolean): PolicyKey {
  const type = readType(node);
  const inner = type.kind === 'list' && isNode(node.items) ? node.items : node;
  return {
    key,
    type,
    required,
    title: node.title ?? key,
    description: node.description ?? '',
    example: node.examples?.[0],
    members: isLocalized(inner) ? [] : listMembers(inner),
  };
}

function readType(node: Node): KeyType {
  if (node.not) return { kind: 'never' };
  if (isLocalized(node)) return { kind: 'localized' };
  if (node.type === 'boolean') return { kind: 'flag' };
  if (node.type === 'integer') return { kind: 'number', least: node.minimum ?? 0, most: node.maximum ?? 0 };
  if (node.type === 'array')
    return { kind: 'list', of: isNode(node.items) ? readType(node.items) : { kind: 'text' } };
  if (node.type === 'object' || node.oneOf) return { kind: 'object' };
  const values = node.enum ?? (node.const === undefined ? [] : [node.const]);
  return values.length > 0 ? { kind: 'choice', values: values.map(String) } : { kind: 'text' };
}

/** One text, or one for each language. */
const isLocalized = ({ anyOf }: Node): boolean =>
  anyOf?.some((option) => isNode(option) && option.type === 'string') ?? false;

/** Two kinds of objects in one list share their keys: what both allow is allowed, what only one has is optional. */
function joinKeys(one: PolicyKey, other: PolicyKey): PolicyKey {
  const required = one.required && other.required;
  const example = one.example ?? other.example;
  if (one.type.kind !== 'choice' || other.type.kind !== 'choice') return { ...one, required, example };
  const values = [...new Set([...one.type.values, ...other.type.values])];
  return { ...one, required, example, type: { kind: 'choice', values } };
}
