import { expect, it } from 'vitest';
import { listApprovalEnds } from '../../../rules/admin/approval-ends.ts';

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

it('lists what ran out and what runs out within 30 days, the most urgent first', () => {
  expect(ends('2026-12-23', undefined, '2026-11-23', '2026-12-24', '2026-11-22')).toEqual([
    ['2026-11-22', 'ended', 1],
    ['2026-11-23', 'ending', 0],
    ['2026-12-23', 'ending', 30],
  ]);
});
