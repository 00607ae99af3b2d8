import { expect, test } from 'vitest';
import { chooseDelay } from '../../../cli/check-links/request.ts';

const now = new Date('2026-11-23T12:00:00Z');

test.each([
  ['7', 0, 7_000],
  [' 0 ', 0, 0],
  ['120', 1, 120_000],
  ['121', 0, null],
  ['Mon, 23 Nov 2026 12:00:30 GMT', 0, 30_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0, 0],
  ['Mon, 23 Nov 2026 13:00:00 GMT', 0, null],
  ['soon', 0, 2_000],
  [null, 0, 2_000],
  [null, 1, 4_000],
])('Retry-After %j after %i retries means a pause of %j', (header, attempt, delay) => {
  expect(chooseDelay(header, attempt, now)).toBe(delay);
});
