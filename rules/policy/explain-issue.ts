import type { z } from '../zod.ts';
import { expectations, isSelfExplaining } from './expectations.ts';
import type { FindingCode } from './finding.ts';

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
