import { z } from '../../zod.ts';
import { expectations, isSelfExplaining } from '../findings/expectations.ts';
import type { FindingCode } from '../findings/finding.ts';

type Explanation = { code: FindingCode; expected: string };

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
};

/** Turns what zod says about one value into the code and the words of a finding. */
export function explainIssue(issue: z.core.$ZodIssue): Explanation {
  if (isSelfExplaining(issue.message)) return { code: issue.message, expected: expectations[issue.message] };
  if (issue.code === 'invalid_value') return { code: 'not-allowed', expected: issue.values.join(', ') };
  if (issue.code === 'too_big' && issue.origin === 'string') return tooLong(issue.maximum);
  if (issue.code === 'too_big') return { code: 'out-of-range', expected: `≤ ${issue.maximum}` };
  if (issue.code === 'too_small' && issue.origin === 'array')
    return { code: 'empty', expected: 'at least one entry' };
  if (issue.code === 'too_small') return { code: 'out-of-range', expected: `≥ ${issue.minimum}` };
  const expected = issue.code === 'invalid_type' ? issue.expected : issue.code;
  return wrongType(expected);
}

export const wrongType = (...names: string[]): Explanation => ({
  code: 'wrong-type',
  expected: names.map((name) => typeNames[name] ?? name).join(' or '),
});

const tooLong = (maximum: number | bigint): Explanation => ({
  code: 'too-long',
  expected: `≤ ${maximum} characters`,
});

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
