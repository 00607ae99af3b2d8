import type { Translate } from '../../../locales/translate.ts';
import { type ApprovalEnd, describeApprovalEnd } from '../../../rules/admin/approval-ends.ts';
import type { Language } from '../../../rules/text/language.ts';

interface Props {
  approvals: ApprovalEnd[];
  translate: Translate;
  language: Language;
}

/** Approvals that ran out or soon will. */
export function ApprovalList({ approvals, translate, language }: Props) {
  if (approvals.length === 0) return null;
  return (
    <>
      <h3>{translate('admin.diagnose.approvals')}</h3>
      <ul class="plain" data-testid="approvals">
        {approvals.map((approval) => (
          <li key={`${approval.service} ${approval.hosts.join(' ')} ${approval.validUntil}`}>
            {describeApprovalEnd(approval, translate, language)}
          </li>
        ))}
      </ul>
    </>
  );
}
