import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { referenceSources, type SourceReference } from '../../rules/guide/sources.ts';

interface Props {
  ids: string[];
  world: GuideWorld;
}

/** Sources by number, publisher and date: the number leads to the list, the name to the document. */
export function SourceReferences({ ids, world }: Props) {
  const references = referenceSources(ids, world);
  if (references.length === 0) return null;
  return (
    <ul class="references" aria-label={world.translate('guide.tabs.sources')}>
      {references.map((reference) => (
        <li key={reference.id}>
          <a class="mark" href={`#source/${reference.id}`} aria-label={markLabel(reference, world)}>
            {`[${reference.number}]`}
          </a>{' '}
          <Document reference={reference} world={world} />
        </li>
      ))}
    </ul>
  );
}

function markLabel({ number, label }: SourceReference, { translate }: GuideWorld): string {
  return translate('guide.sourceMark', { number, label });
}

function Document({ reference, world }: { reference: SourceReference; world: GuideWorld }) {
  const { url, label, title } = reference;
  if (!url) return <span title={title}>{`${label} (${world.translate('guide.unlinked')})`}</span>;
  return (
    <a href={url} title={title} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
