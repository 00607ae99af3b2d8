import { formatMoment } from '../text/dates.ts';
import type { CheckWorld } from './compose-checks.ts';
import type { Check } from './diagnosis.ts';

/** Whether the policy arrived, since when it holds, and whether it is the one the browser has now. */
export function checkPolicy({ facts, translate, language }: CheckWorld): Check {
  const { managed, applied } = facts;
  const id = 'policy';
  const since = applied ? formatMoment(applied.receivedAt, language) : '';
  if (!applied) {
    if (managed.kind === 'delivered') return { id, state: 'bad', text: translate('admin.check.notApplied') };
    if (managed.kind === 'pending') return { id, state: 'notice', text: translate('admin.check.pending') };
    return { id, state: 'notice', text: translate('admin.check.none') };
  }
  if (managed.kind === 'delivered' && !isSame(managed.raw, applied.raw))
    return { id, state: 'bad', text: translate('admin.check.outdated', { since }) };
  if (managed.kind === 'empty' || managed.kind === 'absent')
    return { id, state: 'notice', text: translate('admin.check.remembered', { since }) };
  return { id, state: 'good', text: translate('admin.check.arrived', { since }) };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
