import { expect, test } from 'vitest';
import { isShownAsFact } from '../../../rules/catalogue/facts.ts';

test.each([
  ['R', 'high', true],
  ['M', 'high', true],
  ['F', 'medium', true],
  ['C', 'medium', true],
  ['C', 'low', false],
  ['R', 'low', false],
  ['S', 'high', false],
  ['G', 'high', false],
] as const)('verified %s with %s confidence: %j', (verified, confidence, shown) => {
  expect(isShownAsFact({ verified, confidence })).toBe(shown);
});
