import { expect, it } from 'vitest';
import { mayWelcome } from '../../background/welcome.ts';

it.each([
  ['install', 'normal', false, true],
  ['install', 'normal', true, false],
  ['install', 'admin', false, false],
  ['install', 'sideload', false, false],
  ['install', 'development', false, false],
  ['update', 'normal', false, false],
])('%s, %s, managed policy: %s → %s', (reason, installType, hasManagedPolicy, expected) => {
  expect(mayWelcome({ reason, installType, hasManagedPolicy })).toBe(expected);
});
