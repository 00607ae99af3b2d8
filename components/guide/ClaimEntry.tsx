import type { Claim } from '../../rules/catalogue/claim-schema.ts';
import { isShownAsFact } from '../../rules/catalogue/facts.ts';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import { nameService } from '../../rules/guide/services.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { pickText } from '../../rules/text/language.ts';
import { Badge } from '../controls/Badge.tsx';
import { SourceReferences } from './sources/SourceReferences.tsx';

interface Props {
  claim: Claim;
  data: GuideData;
  /** On the page of its service, which then is not named again. */
  isAlone: boolean;
}

/** One dated statement with its status, what happened since, and the other side. */
export function ClaimEntry({ claim, data, isAlone }: Props) {
  const { translate, language } = data;
  const { statement, status, date, assertedBy, laterFacts, counterPosition } = claim;
  return (
    <li class="entry">
      <p class="entry__title">{pickText(statement, language)}</p>
      <p class="entry__meta">
        <Badge kind={status} label={translate(`status.${status}`, { year: date.slice(0, 4) })} />
        {!isShownAsFact(claim) && <Badge kind="unverified" label={translate('guide.unverified')} />}
        {formatDate(date, language)} · {pickText(assertedBy, language)}
      </p>
      <SourceReferences ids={claim.sources} data={data} />
      {!isAlone && <About claim={claim} data={data} />}
      {laterFacts && (
        <p class="entry__note">
          <b>{translate('banner.since')}:</b> {pickText(laterFacts, language)}
        </p>
      )}
      {counterPosition && (
        <div class="entry__note">
          <b>{translate('banner.counter')}:</b> {pickText(counterPosition.text, language)}
          <SourceReferences ids={counterPosition.sources} data={data} />
        </div>
      )}
    </li>
  );
}

function About({ claim, data }: Pick<Props, 'claim' | 'data'>) {
  return (
    <p class="entry__meta">
      {data.translate('guide.why.about')}{' '}
      {claim.about.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`#service/${id}`}>{nameService(id, data) ?? id}</a>
        </span>
      ))}
    </p>
  );
}
