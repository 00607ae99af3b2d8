import type { z } from '../../zod.ts';
import { expectations, type FindingCode, isSelfExplaining } from '../findings/finding.ts';
import type { Shape } from '../model/shape.ts';

export type Refusal = { code: FindingCode; expected: string };
export type LeafShape = Extract<Shape, { read: unknown }>;
type LeafOutcome = { kind: 'read'; value: unknown } | { kind: 'refused'; refusal: Refusal };

export function readLeaf({ read }: LeafShape, value: unknown): LeafOutcome {
  const result = read(value);
  if (result.success) return { kind: 'read', value: result.data };
  const [issue] = result.error.issues;
  if (!issue) throw new Error('zod refuses a value and names no issue');
  return { kind: 'refused', refusal: explainIssue(issue) };
}

function explainIssue(issue: z.core.$ZodIssue): Refusal {
  if (isSelfExplaining(issue.message)) return { code: issue.message, expected: expectations[issue.message] };
  if (issue.code === 'invalid_value') return { code: 'not-allowed', expected: issue.values.join(', ') };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'too-long', expected: `≤ ${issue.maximum} characters` };
  if (issue.code === 'too_big') return { code: 'out-of-range', expected: `≤ ${issue.maximum}` };
  if (issue.code === 'too_small') return { code: 'out-of-range', expected: `≥ ${issue.minimum}` };
  return wrongType(issue.code === 'invalid_type' ? issue.expected : issue.code);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'whole number',
  boolean: 'true or false',
  array: 'list',
};

export const wrongType = (...names: string[]): Refusal => ({
  code: 'wrong-type',
  expected: names.map((name) => typeNames[name] ?? name).join(' or '),
});
