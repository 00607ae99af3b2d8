import type { Translate } from '../../locales/translate.ts';
import { holdsSnooze } from '../../rules/judge/snooze.ts';
import type { JudgedPage } from '../../rules/notice/judged-page.ts';
import type { Notice } from '../../rules/notice/notice.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { ActionButton } from '../controls/ActionButton.tsx';

export interface PopupVerdictProps {
  page: JudgedPage;
  notice: Notice | null;
  translate: Translate;
  now: Date;
  onShowAgain: (snoozeKey: string) => void;
}

export function PopupVerdict({ page, notice, translate, now, onShowAgain }: PopupVerdictProps) {
  const { verdict, summary, snoozeKey, header } = page;
  if (verdict.kind === 'approved') {
    const { serviceName: service, decidedBy, validUntil } = verdict.approval;
    return (
      <div class="verdict verdict--approved" data-testid="verdict">
        <p class="verdict__headline">{translate('popup.approved', { service })}</p>
        {decidedBy && <p>{translate('popup.approvedBy', { who: decidedBy })}</p>}
        {validUntil && (
          <p>{translate('popup.approvedUntil', { date: formatDate(validUntil, header.language) })}</p>
        )}
      </div>
    );
  }
  if (!summary) {
    return (
      <div class="verdict" data-testid="verdict">
        <p>{translate('popup.unlisted')}</p>
      </div>
    );
  }
  const service = summary.service.name;
  const isSnoozed = page.maySnooze && holdsSnooze(page.snooze, page.signature, now);
  return (
    <div class="verdict verdict--listed" data-testid="verdict">
      <p class="verdict__headline">
        {translate(header.sender.kind === 'organisation' ? 'popup.listed' : 'popup.listedList', { service })}
      </p>
      <p>{summary.headline}</p>
      {notice?.note && <p class="muted">{notice.note}</p>}
      {isSnoozed && snoozeKey && (
        <p>
          {translate('popup.snoozed')}
          <ActionButton
            testId="show-again"
            emphasis="tertiary"
            label={translate('popup.showAgain')}
            onClick={() => onShowAgain(snoozeKey)}
          />
        </p>
      )}
    </div>
  );
}
