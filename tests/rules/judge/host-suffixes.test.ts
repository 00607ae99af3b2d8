import { expect, test } from 'vitest';
import { hostSuffixes } from '../../../rules/hosts/host-pattern.ts';

test.each([
  ['a.b.c', ['a.b.c', 'b.c', 'c']],
  ['intranet', ['intranet']],
  ['zoom.us.', ['zoom.us.', 'us.', '']],
  ['[::1]', ['[::1]']],
])('%j', (host, suffixes) => {
  expect(hostSuffixes(host)).toEqual(suffixes);
});
