import { expect, test } from 'vitest';
import { isBelowPath } from '../../../rules/hosts/host-pattern.ts';

test.each([
  ['/', '', true],
  ['/anything', '', true],
  ['/app', '/app', true],
  ['/app/', '/app', true],
  ['/app/x', '/app', true],
  ['/app', '/app/', true],
  ['/app/x', '/app/', true],
  ['/apple', '/app', false],
  ['/App', '/app', false],
  ['/x/app', '/app', false],
  ['/', '/app', false],
  ['/ap', '/app', false],
])('%j below %j is %j', (path, prefix, expected) => {
  expect(isBelowPath(path, prefix)).toBe(expected);
});
