import { useState } from 'preact/hooks';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import {
  chooseAlternatives,
  companies,
  type MeetingAnswers,
  meetingFacts,
  type Suggestion,
} from '../../rules/help/meeting-needs.ts';
import { ActionLink } from '../controls/Links.tsx';
import { SelectField } from '../controls/SelectField.tsx';

const maxShown = 5;

/** Asks three questions and suggests the alternatives that fit, with reasons. */
export function AlternativesFinder({ data }: { data: GuideData }) {
  const { translate, approved } = data;
  const [answers, setAnswers] = useState<MeetingAnswers>({
    isConfidential: false,
    isLarge: false,
    company: 'colleagues',
  });
  const suggestions = chooseAlternatives(data, answers).slice(0, maxShown);
  const answer = (changed: Partial<MeetingAnswers>) => setAnswers({ ...answers, ...changed });
  return (
    <div class="helper" data-testid="finder">
      <div class="helper__fields">
        <SelectField
          label={translate('choose.confidential')}
          testId="choose-confidential"
          look="helper"
          value={answers.isConfidential ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map((value) => ({ value, label: translate(`choose.${value}`) }))}
          onChoose={(value) => answer({ isConfidential: value === 'yes' })}
        />
        <SelectField
          label={translate('choose.size')}
          testId="choose-size"
          look="helper"
          value={answers.isLarge ? 'many' : 'few'}
          options={(['few', 'many'] as const).map((value) => ({ value, label: translate(`choose.${value}`) }))}
          onChoose={(value) => answer({ isLarge: value === 'many' })}
        />
        <SelectField
          label={translate('choose.company')}
          testId="choose-company"
          look="helper"
          value={answers.company}
          options={companies.map((value) => ({ value, label: translate(`choose.${value}`) }))}
          onChoose={(company) => answer({ company })}
        />
      </div>
      {approved.length === 0 && <p class="muted">{translate('choose.notApproved')}</p>}
      <ul class="alternatives" aria-live="polite" data-testid="suggestions">
        {suggestions.map((suggestion) => (
          <SuggestionEntry key={suggestion.row.id} {...{ suggestion, answers, data }} />
        ))}
      </ul>
      {suggestions.length === 0 && <p>{translate('choose.none')}</p>}
    </div>
  );
}

function SuggestionEntry(props: { suggestion: Suggestion; answers: MeetingAnswers; data: GuideData }) {
  const { suggestion, answers, data } = props;
  const { row, fits, open } = suggestion;
  const { translate } = data;
  const name = (needs: Suggestion['fits']) => needs.map((need) => translate(`guide.need.${need}`)).join(', ');
  return (
    <li class="alternative">
      <div>
        <p class="alternative__name">{row.name}</p>
        {fits.length + open.length === 0 && <p class="alternative__summary">{translate('choose.plain')}</p>}
        {fits.length > 0 && <p class="alternative__summary">{translate('choose.fits', { needs: name(fits) })}</p>}
        {open.length > 0 && <p class="alternative__summary">{translate('choose.open', { needs: name(open) })}</p>}
        {meetingFacts(row, answers, data.language).map(({ fact, text }) => (
          <p class="alternative__summary" key={fact}>
            {translate(`guide.fact.${fact}`)}: {text}
          </p>
        ))}
      </div>
      {row.link && (
        <ActionLink
          href={row.link.url}
          label={translate(row.link.kind === 'start' ? 'banner.openShort' : 'banner.viewShort')}
          description={translate(row.link.kind === 'start' ? 'notice.open' : 'notice.view', { name: row.name })}
          emphasis="secondary"
        />
      )}
    </li>
  );
}
