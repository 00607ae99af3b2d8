import { expect, test } from 'vitest';
import { endOfDay, localDay } from '../../../rules/text/dates.ts';

test.each([
  [new Date(2026, 0, 1), '2026-01-01'],
  [new Date(2026, 10, 23, 0, 0, 0), '2026-11-23'],
  [new Date(2026, 10, 23, 23, 59, 59, 999), '2026-11-23'],
  [new Date(2026, 11, 31, 24), '2027-01-01'],
  [new Date(2028, 1, 29, 12), '2028-02-29'],
])('%s is %s', (moment, day) => {
  expect(localDay(moment)).toBe(day);
});

test.each([
  [new Date(2026, 10, 23), new Date(2026, 10, 24)],
  [new Date(2026, 10, 23, 23, 59, 59), new Date(2026, 10, 24)],
  [new Date(2026, 11, 31, 8), new Date(2027, 0, 1)],
  [new Date(2026, 9, 25, 1), new Date(2026, 9, 26)],
])('the day of %s ends at %s', (now, end) => {
  expect(endOfDay(now)).toEqual(end);
});
