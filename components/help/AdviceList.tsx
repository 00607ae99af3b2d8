import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { listAdvice } from '../../rules/help/advice.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { type Language, pickText } from '../../rules/text/language.ts';
import { ExternalLink } from '../controls/Links.tsx';

interface Props {
  service: { id: string; name: string };
  catalogue: Pick<Catalogue, 'advice' | 'sources'>;
  language: Language;
  translate: Translate;
}

/** Advice for a meeting that cannot be avoided; what is said about the service has sources. */
export function AdviceList({ service, catalogue, language, translate }: Props) {
  const advice = listAdvice(catalogue, service.id);
  if (!advice) return null;
  return (
    <div class="helper" data-testid="advice-tips">
      <p>{translate('advice.intro', { service: service.name, date: formatDate(advice.date, language) })}</p>
      <ul>
        {advice.tips.map(({ text, basis }) => (
          <li key={text.de}>
            {pickText(text, language)}
            {basis && <Sources ids={basis.sources} {...{ catalogue, language, translate }} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sources({ ids, catalogue, language, translate }: Omit<Props, 'service'> & { ids: string[] }) {
  return (
    <span class="muted">
      {` ${translate('advice.sources')}: `}
      {ids.map((id, at) => {
        const source = catalogue.sources[id];
        if (!source) return null;
        const { title, publisher, date, url } = source;
        return (
          <span key={id}>
            {at > 0 && '; '}
            {url ? <ExternalLink href={url}>{title}</ExternalLink> : title}
            {`, ${publisher}${date ? `, ${formatDate(date, language)}` : ''}`}
          </span>
        );
      })}
    </span>
  );
}
