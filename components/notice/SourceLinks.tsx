import type { SourceLink } from '../../rules/notice/notice.ts';

interface Props {
  sources: SourceLink[];
  unlinked: string;
}

/** Publisher and date of each source, linked where an address is known. */
export function SourceLinks({ sources, unlinked }: Props) {
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
    <a href={url} title={title} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
