import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { innerKeys } from '../../../../rules/policy/artefacts/inner-keys.ts';
import { writePolicyPage } from '../../../../rules/policy/artefacts/policy-page.ts';
import { policyShape } from '../../../../rules/policy/model/keys.ts';
import type { PolicyKey } from '../../../../rules/policy/model/shape.ts';

const names = (keys: PolicyKey[]): string[] => keys.flatMap(({ key, shape }) => [key, ...names(innerKeys(shape))]);

describe.each([
  ['en', 'docs/policy.md'],
  ['de', 'docs/policy.de.md'],
] as const)('in %s', (language, file) => {
  const page = writePolicyPage(language);

  test(`${file} is up to date with the schema (otherwise: npm run policy -- docs)`, () => {
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  test('it names every key at every depth', () => {
    for (const name of names(policyShape.members)) expect(page).toMatch(new RegExp(`[\`.]${name}\``));
  });

  test('no cell of a table is broken', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((row) => row.replaceAll('\\|', '').split('|').length !== 6)).toEqual([]);
  });
});

test('both pages have the same headings and the same number of rules', () => {
  const count = (text: string) => [text.match(/^## /gm)?.length, text.match(/^- /gm)?.length];
  expect(count(writePolicyPage('de'))).toEqual(count(writePolicyPage('en')));
});
