import { expect, test } from 'vitest';
import { findJsonMistake } from '../../../cli/policy/read-policy-file.ts';

const places: [string, string, number, number][] = [
  ['a word without quotation marks', '{\n  "level": block\n}', 2, 12],
  ['a comma too many', '{\n  "level": "block",\n}', 3, 1],
  ['a comma that is missing', '{"level": "block" "mode": "x"}', 1, 19],
  ['a comment', '{\n  // why\n}', 2, 3],
  ['single quotation marks', "{'level': 1}", 1, 2],
  ['a line break in a text', '{"a": "b\nc"}', 1, 9],
  ['something behind the end', '{}\n}', 2, 1],
  ['an umlaut before', '{"ä": x}', 1, 7],
];

test.each(places)('%s is found', (_, text, line, column) => {
  expect(findJsonMistake(text)).toEqual({ kind: 'place', line, column });
});

test.each(['{"a": [1, 2', '{"a": "b', '{', '{"a": tru', '{"a": -'])('%s is too short', (text) => {
  expect(findJsonMistake(text)).toEqual({ kind: 'too-short' });
});
