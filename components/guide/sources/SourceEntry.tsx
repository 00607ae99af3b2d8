import type { Source } from '../../../rules/catalogue/claim-schema.ts';
import { isShownAsFact } from '../../../rules/catalogue/facts.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import type { NumberedSource } from '../../../rules/guide/sources.ts';
import { formatDate } from '../../../rules/text/dates.ts';
import { pickText } from '../../../rules/text/language.ts';
import { Badge } from '../../controls/Badge.tsx';
import { ExternalLink } from '../../controls/Links.tsx';

interface Props {
  entry: NumberedSource;
  isTarget: boolean;
  data: GuideData;
}

export function SourceEntry({ entry, isTarget, data }: Props) {
  const { number, source } = entry;
  const { translate, language } = data;
  const date = source.date ? formatDate(source.date, language) : translate('guide.sources.undated');
  return (
    <li class="source" value={number} tabIndex={-1} data-target={isTarget || undefined}>
      <p class="source__title">
        <span class="source__number">{`[${number}]`}</span> <Title source={source} data={data} />
      </p>
      <p class="entry__meta">
        {source.publisher}
        {source.author && `, ${source.author}`} · {date} · {translate(`guide.sourceKind.${source.kind}`)}
      </p>
      {source.says && <p class="source__says">{pickText(source.says, language)}</p>}
      {source.note && <p class="source__says muted">{pickText(source.note, language)}</p>}
      <Copies source={source} data={data} />
      <p class="entry__meta">
        {!isShownAsFact(source) && source.verified !== 'G' && (
          <Badge kind="unverified" label={translate('guide.unverified')} />
        )}
        {translate('guide.sources.verified')} {translate(`guide.verified.${source.verified}`)}
        {source.via && ` · ${translate('guide.sources.via', { via: source.via })}`}
      </p>
    </li>
  );
}

function Title({ source, data }: { source: Source; data: GuideData }) {
  if (!source.url) return <>{`${source.title} (${data.translate('guide.unlinked')})`}</>;
  return <ExternalLink href={source.url}>{source.title}</ExternalLink>;
}

function Copies({ source, data }: { source: Source; data: GuideData }) {
  return (
    <>
      {source.copies.map(({ url, publisher }) => (
        <p class="entry__meta" key={url}>
          <ExternalLink href={url}>{data.translate('guide.sources.copy', { publisher })}</ExternalLink>
        </p>
      ))}
    </>
  );
}
