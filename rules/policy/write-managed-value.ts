import type { z } from '../zod.ts';
import { type Policy, policySchema } from './schema.ts';

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
