import { expect, test } from 'vitest';
import { deriveUuid } from '../../../../rules/policy/artefacts/mac.ts';

const texts = [
  '',
  'a',
  'b',
  'ab',
  'ba',
  'ä',
  'a'.repeat(100_000),
  ...Array.from({ length: 2_000 }, (_, i) => `text ${i}`),
];

test('it is a UUID of version 8 in capitals', () => {
  for (const text of texts)
    expect(deriveUuid(text)).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
});

test('the same text gives the same UUID, another text another one', () => {
  expect(texts.map(deriveUuid)).toEqual(texts.map(deriveUuid));
  expect(new Set(texts.map(deriveUuid)).size).toBe(texts.length);
});
