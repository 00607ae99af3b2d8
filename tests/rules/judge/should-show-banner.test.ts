import { expect, test } from 'vitest';
import type { Level, Verdict } from '../../../rules/judge/rules.ts';
import { shouldShowBanner } from '../../../rules/judge/should-show-banner.ts';
import { approval } from './sample.ts';

const now = new Date('2026-11-23T12:00:00Z');
const listed = (level: Level): Verdict => ({
  kind: 'listed',
  service: 'zoom',
  level,
  origin: 'level',
  role: null,
  rule: 'zoom.us',
});

test.each<[verdict: Verdict, snoozedUntil: string | null, shown: boolean]>([
  [listed('inform'), null, true],
  [listed('acknowledge'), null, true],
  [listed('reason'), null, true],
  [listed('block'), null, true],
  [listed('off'), null, false],
  [listed('inform'), '2026-11-23T12:00:01Z', false],
  [listed('inform'), '2026-11-23T12:00:00Z', true],
  [listed('inform'), '2026-11-22T12:00:00Z', true],
  [{ kind: 'unlisted' }, null, false],
  [{ kind: 'unreadable' }, null, false],
  [{ kind: 'approved', service: 'zoom', approval: approval('zoom') }, null, false],
])('%j, hidden until %s: %j', (verdict, snoozedUntil, shown) => {
  expect(shouldShowBanner(verdict, snoozedUntil, now)).toBe(shown);
});
