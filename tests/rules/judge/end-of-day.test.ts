import { expect, test } from 'vitest';
import { endOfDay } from '../../../rules/text/dates.ts';

test.each([
  [new Date(2026, 10, 23), new Date(2026, 10, 24)],
  [new Date(2026, 10, 23, 23, 59, 59), new Date(2026, 10, 24)],
  [new Date(2026, 11, 31, 8), new Date(2027, 0, 1)],
  [new Date(2026, 9, 25, 1), new Date(2026, 9, 26)],
])('the day of %s ends at %s', (now, end) => {
  expect(endOfDay(now)).toEqual(end);
});
