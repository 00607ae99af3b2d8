import { z } from '../zod.ts';

export type CheckResult = { kind: 'passed'; value: unknown } | { kind: 'failed'; issue: z.core.$ZodIssue };

/** Lets zod judge one value; of a list or object only the whole, because its parts are read already. */
export function runChecks(schema: z.core.$ZodType, value: unknown): CheckResult {
  const { type } = schema._zod.def;
  const result = z.safeParse(type === 'array' || type === 'object' ? checksOnly(schema) : schema, value);
  if (result.success) return { kind: 'passed', value: result.data };
  const [issue] = result.error.issues;
  if (!issue) throw new Error('zod refuses a value and names no issue');
  return { kind: 'failed', issue };
}

const prepared = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

function checksOnly(schema: z.core.$ZodType): z.core.$ZodType {
  const known = prepared.get(schema);
  if (known) return known;
  const checks = z.clone<z.core.$ZodType>(z.unknown(), {
    ...z.unknown()._zod.def,
    checks: schema._zod.def.checks ?? [],
  });
  prepared.set(schema, checks);
  return checks;
}
