import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { referenceSources, type SourceReference } from '../../../rules/guide/sources.ts';
import { ExternalLink } from '../../controls/Links.tsx';

interface Props {
  ids: string[];
  data: GuideData;
}

/** The number leads to the list of sources, the name to the document. */
export function SourceReferences({ ids, data }: Props) {
  const references = referenceSources(ids, data);
  if (references.length === 0) return null;
  return (
    <ul class="references" aria-label={data.translate('guide.tabs.sources')}>
      {references.map((reference) => (
        <li key={reference.id}>
          <a class="mark" href={`#source/${reference.id}`} aria-label={markLabel(reference, data)}>
            {`[${reference.number}]`}
          </a>{' '}
          <Document reference={reference} data={data} />
        </li>
      ))}
    </ul>
  );
}

function markLabel({ number, label }: SourceReference, { translate }: GuideData): string {
  return translate('guide.sourceMark', { number, label });
}

function Document({ reference, data }: { reference: SourceReference; data: GuideData }) {
  const { url, label, title } = reference;
  if (!url) return <span title={title}>{`${label} (${data.translate('guide.unlinked')})`}</span>;
  return (
    <ExternalLink href={url} title={title}>
      {label}
    </ExternalLink>
  );
}
