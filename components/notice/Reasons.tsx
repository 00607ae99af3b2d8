import type { BannerLabels } from '../../locales/banner-labels.ts';
import type { Reason } from '../../rules/notice/notice.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface Props {
  reasons: Reason[];
  labels: BannerLabels;
}

/** Claims with status, date and sources, what happened since, and the other side. */
export function Reasons({ reasons, labels }: Props) {
  if (reasons.length === 0) return <p class="muted">{labels.noReasons}</p>;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <ReasonItem key={reason.id} reason={reason} labels={labels} />
      ))}
    </ul>
  );
}

function ReasonItem({ reason, labels }: { reason: Reason; labels: BannerLabels }) {
  const { statement, status, statusLabel, date, laterFacts, counterPosition, sources } = reason;
  return (
    <li class="reason">
      <p class="reason__statement">{statement}</p>
      <p class="reason__facts">
        <span class={`status status--${status ?? 'own'}`}>{statusLabel}</span>
        {date}
        {sources.length > 0 && ' · '}
        <SourceLinks sources={sources} unlinked={labels.unlinked} />
      </p>
      {laterFacts && (
        <p class="reason__later">
          <b>{labels.since}:</b> {laterFacts}
        </p>
      )}
      {counterPosition && (
        <p class="reason__counter">
          <b>{labels.counter}:</b> {counterPosition.text}{' '}
          <SourceLinks sources={counterPosition.sources} unlinked={labels.unlinked} />
        </p>
      )}
    </li>
  );
}
