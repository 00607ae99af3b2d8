import type { Translate } from '../../locales/translate.ts';
import type { PolicyApproval } from '../policy/model/schema.ts';
import { formatDate } from '../text/dates.ts';
import type { Language } from '../text/language.ts';

export interface ApprovalEnd {
  service: string;
  hosts: readonly string[];
  validUntil: string;
  state: 'ended' | 'ending';
  /** Since or until its last day. */
  days: number;
}

const noticeDays = 30;
const day = 86_400_000;

/** Approvals that expired or expire within 30 days of today (local YYYY-MM-DD), the most urgent first. */
export function listApprovalEnds(approvals: readonly PolicyApproval[], today: string): ApprovalEnd[] {
  const ends = approvals.flatMap(({ service, hosts, validUntil }): ApprovalEnd[] => {
    if (!validUntil) return [];
    const left = Math.round((Date.parse(validUntil) - Date.parse(today)) / day);
    if (left > noticeDays) return [];
    return [{ service, hosts, validUntil, state: left < 0 ? 'ended' : 'ending', days: Math.abs(left) }];
  });
  return ends.sort((a, b) => a.validUntil.localeCompare(b.validUntil));
}

export function describeApprovalEnd(end: ApprovalEnd, translate: Translate, language: Language): string {
  const { service, hosts, validUntil, state, days } = end;
  const values = { service, hosts: hosts.join(', '), date: formatDate(validUntil, language), count: days };
  if (state === 'ended') return translate('admin.approval.ended', values);
  return days === 0 ? translate('admin.approval.today', values) : translate('admin.approval.ending', values);
}
