import type { Translate } from '../../locales/translate.ts';
import { formatDate } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import type { ApprovalEnd } from './list-approval-ends.ts';

/** One sentence about an approval that ran out or soon will. */
export function describeApprovalEnd(end: ApprovalEnd, translate: Translate, language: Language): string {
  const { service, hosts, validUntil, state, days } = end;
  const values = { service, hosts: hosts.join(', '), date: formatDate(validUntil, language), count: days };
  if (state === 'ended') return translate('admin.approval.ended', values);
  return days === 0 ? translate('admin.approval.today', values) : translate('admin.approval.ending', values);
}
