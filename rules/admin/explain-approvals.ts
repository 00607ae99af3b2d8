import type { Translate } from '../../locales/translate.ts';
import { fitsHost } from '../hosts/host-pattern.ts';
import type { Policy, PolicyApproval } from '../policy/model/schema.ts';
import { formatDate, localDay } from '../text/dates.ts';
import { type Language, pickText } from '../text/language.ts';

export interface ApprovalContext {
  policy: Pick<Policy, 'approvals'>;
  language: Language;
  translate: Translate;
  now: Date;
}

/** Which approvals of the policy name this host, and whether they still hold. */
export function explainApprovals(host: string, context: ApprovalContext): string {
  const { policy, translate } = context;
  const sentences = (policy.approvals ?? []).flatMap((approval) => {
    const pattern = approval.hosts.find((candidate) => fitsHost(candidate, host));
    return pattern ? [describe(approval, pattern, context)] : [];
  });
  return sentences.join(' ') || translate('admin.try.noApproval');
}

function describe(
  approval: PolicyApproval,
  pattern: string,
  { language, translate, now }: ApprovalContext,
): string {
  const { validUntil, decidedBy, note } = approval;
  const date = validUntil ? formatDate(validUntil, language) : '';
  const hasEnded = validUntil !== undefined && localDay(now) > validUntil;
  if (hasEnded) return translate('admin.try.approvalEnded', { pattern, date });
  const parts = [
    validUntil
      ? translate('admin.try.approvalUntil', { pattern, date })
      : translate('admin.try.approvalOpen', { pattern }),
    decidedBy ? translate('admin.try.decidedBy', { who: decidedBy }) : '',
    note ? pickText(note, language) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
