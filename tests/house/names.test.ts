import { expect, it } from 'vitest';
import { productSources } from './sources.ts';

it('no two files export the same name', () => {
  const filesByName = new Map<string, string[]>();
  for (const { file, exportedNames } of productSources) {
    for (const name of exportedNames) filesByName.set(name, [...(filesByName.get(name) ?? []), file]);
  }
  const shared = [...filesByName]
    .filter(([, found]) => found.length > 1)
    .map(([name, found]) => `${name}: ${found.join(', ')}`);
  expect(
    shared.toSorted(),
    'Use the one that exists, or say in the name what is different: a reader searches for it and must find one.',
  ).toEqual([]);
});
