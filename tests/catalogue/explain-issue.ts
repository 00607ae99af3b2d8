import type { z } from '../../rules/zod.ts';

const byLastKey: Readonly<Record<string, string>> = {
  date: 'write 2024, 2024-05 or 2024-05-31',
  url: 'write an address that begins with https://, or null if none is known',
  website: 'write an address that begins with https://',
  de: 'write the German text',
  en: 'write the English text',
};

/** What zod says about a record, as an instruction. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.') || 'the record';
  const lastKey = String(issue.path.at(-1));
  if (issue.code === 'unrecognized_keys')
    return `${path}: remove or rename ${issue.keys.join(', ')}, no such field`;
  if (issue.code === 'invalid_value') return `${path}: write one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${path}: add it (${issue.expected})`;
  if (issue.code === 'invalid_type')
    return `${path}: must be ${issue.expected}; put quotes around a text like 2.0`;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `${path}: add an entry; at least one must be there`;
  return `${path}: ${byLastKey[lastKey] ?? 'not in the form that rules/catalogue/schema.ts describes'}`;
}
