import type { Source } from '../../rules/catalogue/claim-schema.ts';
import { isShownAsFact } from '../../rules/catalogue/facts.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import type { NumberedSource } from '../../rules/guide/sources.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { pickText } from '../../rules/text/language.ts';
import { Badge } from './Heading.tsx';

interface Props {
  entry: NumberedSource;
  isTarget: boolean;
  world: GuideWorld;
}

/** One document: where it is, what it says, how it was verified. */
export function SourceEntry({ entry, isTarget, world }: Props) {
  const { number, source } = entry;
  const { translate, language } = world;
  const date = source.date ? formatDate(source.date, language) : translate('guide.sources.undated');
  return (
    <li class="source" value={number} tabIndex={-1} data-target={isTarget || undefined}>
      <p class="source__title">
        <span class="source__number">{`[${number}]`}</span> <Title source={source} world={world} />
      </p>
      <p class="entry__meta">
        {source.publisher}
        {source.author && `, ${source.author}`} · {date} · {translate(`guide.sourceKind.${source.kind}`)}
      </p>
      {source.says && <p class="source__says">{pickText(source.says, language)}</p>}
      {source.note && <p class="source__says muted">{pickText(source.note, language)}</p>}
      <Copies source={source} world={world} />
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

function Title({ source, world }: { source: Source; world: GuideWorld }) {
  if (!source.url) return <>{`${source.title} (${world.translate('guide.unlinked')})`}</>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.title}
    </a>
  );
}

function Copies({ source, world }: { source: Source; world: GuideWorld }) {
  return (
    <>
      {source.copies.map(({ url, publisher }) => (
        <p class="entry__meta" key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {world.translate('guide.sources.copy', { publisher })}
          </a>
        </p>
      ))}
    </>
  );
}
