import { expect, test } from 'vitest';
import { writeJsonSchema } from '../../../../rules/policy/model/json-schema.ts';
import { keyWords } from '../../../../rules/policy/model/keys.ts';
import { policySchema } from '../../../../rules/policy/model/schema.ts';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { sampleCatalogue } from '../sample.ts';

type Node = { title?: string; description?: string; examples?: unknown[]; [key: string]: unknown };

/** Every key at every depth, by its path. */
function listKeys(node: unknown, path = ''): [string, Node][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'examples') return [];
    if (key !== 'properties') return listKeys(value, path);
    return Object.entries(value as Record<string, Node>).flatMap(([name, member]) => {
      const here = path === '' ? name : `${path}.${name}`;
      return [[here, member] as [string, Node], ...listKeys(member, here)];
    });
  });
}

test.each(listKeys(writeJsonSchema('de')))('%s has a title and a description', (_, { title, description }) => {
  expect(title).toMatch(/./);
  expect(description).toMatch(/.\.$|-$/);
});

test('titles and descriptions differ by language', () => {
  const inEnglish = new Map(listKeys(writeJsonSchema('en')));
  const same = listKeys(writeJsonSchema('de')).filter(
    ([path, { description }]) => inEnglish.get(path)?.description === description,
  );
  expect(same).toEqual([]);
});

test.each(Object.entries(policySchema.shape))('the example of %s is right', (key, schema) => {
  const example = keyWords.get(schema)?.example;
  if (example === undefined) return;
  expect(parsePolicy({ [key]: example }, sampleCatalogue)).toEqual({ policy: { [key]: example }, findings: [] });
});
