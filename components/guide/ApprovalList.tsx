import type { ListedApproval } from '../../rules/guide/decisions.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { formatDate } from '../../rules/text/dates.ts';

interface Props {
  approvals: ListedApproval[];
  world: GuideWorld;
}

/** Addresses that the organisation approved although the service is not: who decided, when, until when. */
export function ApprovalList({ approvals, world }: Props) {
  if (approvals.length === 0) return null;
  return (
    <>
      <p class="decision__headline">{world.translate('guide.decision.approvals')}</p>
      <ul class="facts">
        {approvals.map((entry) => (
          <li key={entry.host}>{describe(entry, world)}</li>
        ))}
      </ul>
    </>
  );
}

function describe({ host, approval, holds }: ListedApproval, { translate, language }: GuideWorld): string {
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
