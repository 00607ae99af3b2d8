import { expect, test } from 'vitest';
import { toolSchema } from '../../rules/catalogue/alternative-schema.ts';
import { claimSchema, sourceSchema } from '../../rules/catalogue/claim-schema.ts';
import { z } from '../../rules/zod.ts';
import { describeIssue } from './faults.ts';
import { catalogue } from './real-catalogue.ts';

const claim = catalogue.claims['zoom-85m'];
const source = catalogue.sources['berlin-v2'];
const tool = catalogue.tools.cryptpad;

test.each<[schema: z.core.$ZodType, record: unknown, expected: string]>([
  [claimSchema, { ...claim, sources: [] }, 'sources: add an entry; at least one must be there'],
  [claimSchema, { ...claim, date: '31.05.2024' }, 'date: write 2024, 2024-05 or 2024-05-31'],
  [
    claimSchema,
    { ...claim, status: 'old' },
    'status: write one of current, configurable, disputed, remedied, historic',
  ],
  [claimSchema, { ...claim, rank: undefined }, 'rank: add it (number)'],
  [claimSchema, { ...claim, date: 2024 }, 'date: must be string; put quotes around a text like 2.0'],
  [claimSchema, { ...claim, titel: 'x' }, 'the record: remove or rename titel, no such field'],
  [claimSchema, { ...claim, statement: { de: 'x', en: '' } }, 'statement.en: write the English text'],
  [
    sourceSchema,
    { ...source, url: 'heise.de' },
    'url: write an address that begins with https://, or null if none is known',
  ],
  [
    toolSchema,
    { ...tool, sources: ['Heise'] },
    'sources.0: not in the right form: compare another record, or see docs/catalogue.md',
  ],
])('a fault of a record becomes an instruction', (schema, record, expected) => {
  const result = z.safeParse(schema, record, { reportInput: true });
  expect(result.error?.issues.map(describeIssue)).toEqual([expected]);
});
