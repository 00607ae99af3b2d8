import { isShownAsFact } from '../../../rules/catalogue/facts.ts';
import type { ServiceAssessment } from '../../../rules/guide/claims.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { formatDate } from '../../../rules/text/dates.ts';
import { pickText } from '../../../rules/text/language.ts';
import { Badge } from '../../controls/Badge.tsx';
import { SourceReferences } from '../sources/SourceReferences.tsx';

interface Props {
  entry: ServiceAssessment;
  data: GuideData;
}

export function AssessmentEntry({ entry, data }: Props) {
  const { assessment } = entry;
  const { translate, language } = data;
  const { version, date, supersededBy } = assessment;
  const dated = version
    ? translate('guide.assessments.version', { version, date: formatDate(date, language) })
    : formatDate(date, language);
  return (
    <article class="entry">
      <h4 class="entry__title">{pickText(assessment.authority, language)}</h4>
      <p class="entry__meta">
        {supersededBy && <Badge kind="historic" label={translate('guide.assessments.superseded')} />}
        {!isShownAsFact(assessment) && <Badge kind="unverified" label={translate('guide.unverified')} />}
        {assessment.title} · {dated}
      </p>
      <Ratings entry={entry} data={data} />
      <p>{pickText(assessment.summary, language)}</p>
      <Remark label={translate('guide.assessments.limits')} text={pickText(assessment.limits, language)} />
      {assessment.gaps && (
        <Remark label={translate('guide.assessments.gaps')} text={pickText(assessment.gaps, language)} />
      )}
      <SourceReferences ids={assessment.sources} data={data} />
    </article>
  );
}

function Ratings({ entry, data }: Props) {
  const { translate, language } = data;
  return (
    <ul class="ratings">
      {entry.ratings.map(({ rating, variant, reason, confidence }) => (
        <li key={variant?.de ?? rating}>
          <Badge kind={rating} label={translate(`guide.rating.${rating}`)} />
          {confidence === 'low' && <Badge kind="unverified" label={translate('guide.unverified')} />}
          {[variant, reason].flatMap((text) => (text ? pickText(text, language) : [])).join(' – ')}
        </li>
      ))}
    </ul>
  );
}

function Remark({ label, text }: { label: string; text: string }) {
  return (
    <p class="entry__note">
      <b>{label}:</b> {text}
    </p>
  );
}
