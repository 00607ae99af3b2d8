import { expect, it } from 'vitest';
import { createTranslate } from '../../../locales/translate.ts';
import { describeApprovalEnd, listApprovalEnds } from '../../../rules/admin/approval-ends.ts';

const approval = (validUntil?: string) => ({
  service: 'zoom',
  hosts: ['a.zoom.us'],
  ...(validUntil && { validUntil }),
});
const ends = (...days: (string | undefined)[]) =>
  listApprovalEnds(days.map(approval), '2026-11-23').map(({ validUntil, state, days: left }) => [
    validUntil,
    state,
    left,
  ]);

it('lists approvals that have expired or expire within 30 days, the most urgent first', () => {
  expect(ends('2026-12-23', undefined, '2026-11-23', '2026-12-24', '2026-11-22')).toEqual([
    ['2026-11-22', 'ended', 1],
    ['2026-11-23', 'ending', 0],
    ['2026-12-23', 'ending', 30],
  ]);
});

it.each([
  ['2026-11-13', /10 Tag/],
  ['2026-11-23', /heute/i],
  ['2026-12-10', /17 Tage/],
])('says when the approval until %s ends', (validUntil, expected) => {
  const [end] = listApprovalEnds([approval(validUntil)], '2026-11-23');
  expect(end && describeApprovalEnd(end, createTranslate('de'), 'de')).toMatch(expected);
});
