import { describeDecision, type ListedApproval } from '../../../rules/guide/decisions.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { formatDate } from '../../../rules/text/dates.ts';
import { Reasons } from '../../notice/Reasons.tsx';

interface DecisionBoxProps {
  id: string;
  name: string;
  data: GuideData;
}

export function DecisionBox({ id, name, data }: DecisionBoxProps) {
  const { sender, translate } = data;
  const { notice, approvals } = describeDecision(id, data);
  const isOrganisation = sender.kind === 'organisation';
  return (
    <section class={`decision ${notice ? 'decision--listed' : ''}`} data-testid="decision">
      <h3 class="decision__speaker">{speakerLine(notice !== null, data)}</h3>
      {notice ? (
        <>
          <p class="decision__headline">{notice.headline}</p>
          {notice.note && <p>{notice.note}</p>}
          <p>{translate(`guide.level.${notice.level}`)}</p>
        </>
      ) : (
        <p>{translate(isOrganisation ? 'guide.decision.none' : 'guide.decision.noneList', { name })}</p>
      )}
      <ApprovalList approvals={approvals} data={data} />
      <p class="muted">{translate('guide.decision.contract')}</p>
      <p>
        <a href="#alternatives">{translate('guide.decision.instead')}</a>
      </p>
    </section>
  );
}

function speakerLine(isNoted: boolean, { sender, translate }: GuideData): string {
  if (sender.kind === 'organisation') return translate('guide.decision.heading', { sender: sender.name });
  return isNoted ? sender.name : translate('guide.decision.headingNone');
}

interface ApprovalListProps {
  approvals: ListedApproval[];
  data: GuideData;
}

/** Addresses that are approved although the service is not. */
function ApprovalList({ approvals, data }: ApprovalListProps) {
  if (approvals.length === 0) return null;
  return (
    <>
      <p class="decision__headline">{data.translate('guide.decision.approvals')}</p>
      <ul class="facts">
        {approvals.map((entry) => (
          <li key={entry.host}>{describe(entry, data)}</li>
        ))}
      </ul>
    </>
  );
}

function describe({ host, approval, holds }: ListedApproval, { translate, language }: GuideData): string {
  const { decidedBy, decidedOn, validUntil } = approval;
  const parts = [
    host,
    decidedBy && translate('guide.decision.by', { who: decidedBy }),
    decidedOn && translate('guide.decision.on', { date: formatDate(decidedOn, language) }),
    validUntil &&
      translate(holds ? 'guide.decision.until' : 'guide.decision.expired', {
        date: formatDate(validUntil, language),
      }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The organisation's reasons for a custom service, which the list does not know. */
export function OwnReasons({ id, data }: { id: string; data: GuideData }) {
  const { header, translate } = data;
  const { notice } = describeDecision(id, data);
  if (!notice || !header) return null;
  return (
    <section class="section">
      <h3>{translate('guide.why.heading')}</h3>
      <Reasons reasons={notice.reasons} labels={header.labels} />
    </section>
  );
}
