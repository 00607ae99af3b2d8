import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { idSchema } from '../../rules/catalogue/fields.ts';
import { z } from '../../rules/zod.ts';
import { describeBlank } from './describe-blank.ts';
import { explainIssue } from './explain-issue.ts';
import { walk } from './walk.ts';

const blank = /^\s*$|^\?$|^fill-in$|^0000|\b(TODO|FIXME|XXX)\b/;

/** What is wrong or missing in the file of one record, as instructions. */
export function listFaults(file: string, schema: z.core.$ZodType): string[] {
  const id = basename(file, '.yaml');
  if (!file.endsWith('.yaml') || !z.safeParse(idSchema, id).success)
    return ['rename it to small letters, digits and hyphens with .yaml at the end, as zoom-x.yaml'];

  const record: unknown = parse(readFileSync(file, 'utf8'));
  const result = z.safeParse(schema, record, { reportInput: true });
  if (!result.success) return result.error.issues.map(explainIssue);
  return walk(record)
    .filter(({ value }) => typeof value === 'string' && blank.test(value))
    .map(({ path }) => describeBlank(path));
}
