import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { idSchema } from '../../rules/catalogue/fields.ts';
import { z } from '../../rules/zod.ts';
import { walk } from './walk-records.ts';

const blank = /^\s*$|^\?$|^fill-in$|^0000|\b(TODO|FIXME|XXX)\b/;

/** What is wrong or missing in a record's file, as instructions. */
export function listFaults(file: string, schema: z.core.$ZodType): string[] {
  const id = basename(file, '.yaml');
  if (!file.endsWith('.yaml') || !z.safeParse(idSchema, id).success)
    return ['rename it to small letters, digits and hyphens with .yaml at the end, as zoom-x.yaml'];

  const record: unknown = parse(readFileSync(file, 'utf8'));
  const result = z.safeParse(schema, record, { reportInput: true });
  if (!result.success) return result.error.issues.map(describeIssue);
  return walk(record)
    .filter(({ value }) => typeof value === 'string' && blank.test(value))
    .map(({ path }) => `${path}: ${findHint(path)}`);
}

/** What belongs in a field, by the end of its path; the first match counts. */
const hints: [ending: RegExp, hint: string][] = [
  [/^statement\.de$/, 'write one neutral sentence in German: who found what'],
  [/^statement\.en$/, 'write the same sentence in English'],
  [/^assertedBy\.(de|en)$/, 'write who says so'],
  [/\.de$/, 'write the German text'],
  [/\.en$/, 'write the English text'],
  [/\.de-simple$/, 'write it in Leichte Sprache: docs/catalogue.md has the rules'],
  [/^vendor\.country$/, 'write the country of the vendor in two letters, as DE'],
  [/^vendor\.name$/, 'write the name of the company'],
  [/(^|\.)name$/, 'write the name'],
  [/(^|\.)title$/, 'write the title as published'],
  [/(^|\.)publisher$/, 'write who published it'],
  [/(^|\.)date$/, 'write the date as 2024, 2024-05 or 2024-05-31'],
  [/^about\.\d+$/, 'write the id of a record in services'],
  [/(^|\.)sources\.\d+$/, 'write the id of a record in sources; for a new one run: npm run new:source'],
];

function findHint(path: string): string {
  const hint = hints.find(([ending]) => ending.test(path))?.[1];
  return hint ?? 'fill it in, docs/catalogue.md says what belongs there';
}

/** What belongs in a field, by its name, if its value has the wrong form. */
const corrections: Readonly<Record<string, string>> = {
  date: 'write 2024, 2024-05 or 2024-05-31',
  url: 'write an address that begins with https://, or null if none is known',
  website: 'write an address that begins with https://',
  de: 'write the German text',
  en: 'write the English text',
};

export function describeIssue(issue: z.core.$ZodIssue): string {
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
  return `${path}: ${corrections[lastKey] ?? 'not in the right form: compare another record, or see docs/catalogue.md'}`;
}
