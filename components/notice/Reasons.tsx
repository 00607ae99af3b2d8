import type { BannerLabels } from '../../locales/labels.ts';
import type { Reason, SourceLink } from '../../rules/notice/notice.ts';
import { Badge } from '../controls/Badge.tsx';
import { ExternalLink } from '../controls/Links.tsx';

interface ReasonsProps {
  reasons: Reason[];
  labels: BannerLabels;
}

/** Each with status, date and sources, what happened since, and the other side. */
export function Reasons({ reasons, labels }: ReasonsProps) {
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
        <Badge kind={status ?? 'own'} label={statusLabel} />
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

interface SourceLinksProps {
  sources: SourceLink[];
  unlinked: string;
}

/** Linked where an address is known. */
function SourceLinks({ sources, unlinked }: SourceLinksProps) {
  return (
    <>
      {sources.map((source, index) => (
        <span key={source.url ?? source.title}>
          {index > 0 && ' · '}
          <Source {...source} unlinked={unlinked} />
        </span>
      ))}
    </>
  );
}

function Source({ title, publisher, date, url, unlinked }: SourceLink & { unlinked: string }) {
  const label = date ? `${publisher}, ${date}` : publisher;
  if (!url) return <span title={title}>{`${label} (${unlinked})`}</span>;
  return (
    <ExternalLink href={url} title={title}>
      {label}
    </ExternalLink>
  );
}
