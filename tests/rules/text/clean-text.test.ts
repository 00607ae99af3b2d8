import { expect, test } from 'vitest';
import { excerpt } from '../../../rules/text/clean-text.ts';

test.each<[unknown, string]>([
  ['a "b"', '"a \\"b\\""'],
  ['a\u202eb\n', '"a\\u202eb\\u000a"'],
  [null, 'null'],
  [60.5, '60.5'],
  [['a', 1, {}, []], '["a", 1, {…}, []]'],
  [[1, 2, 3, 4, 5, 6], '[1, 2, 3, 4, 5, …]'],
  [{ id: 'secret' }, '{"id": …}'],
])('%j', (value, expected) => {
  expect(excerpt(value)).toBe(expected);
});

test('a long text is cut at 80 characters', () => {
  expect(excerpt('x'.repeat(1_000_000))).toHaveLength(80);
});
