import { expect, test } from 'vitest';
import { hostSuffixes } from '../../../rules/judge/host-suffixes.ts';

test.each([
  ['a.b.c', ['a.b.c', 'b.c', 'c']],
  ['intranet', ['intranet']],
  ['zoom.us.', ['zoom.us.', 'us.', '']],
  ['[::1]', ['[::1]']],
])('%j', (host, suffixes) => {
  expect(hostSuffixes(host)).toEqual(suffixes);
});
