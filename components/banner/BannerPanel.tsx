import type { Language } from '../../rules/notice/language.ts';
import type { Notice, Overview } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Alternatives } from '../notice/Alternatives.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import { Reasons } from '../notice/Reasons.tsx';
import { SimpleSwitch } from './SimpleSwitch.tsx';

interface Props {
  notice: Notice;
  overview: Overview;
  onOpenGuide: (section: string) => void;
  onChooseLanguage: (language: Language) => void;
}

/** The open part of the banner: reasons on one side, what to use instead and whom to ask on the other. */
export function BannerPanel({ notice, overview, onOpenGuide, onChooseLanguage }: Props) {
  const { labels, alternatives, areAlternativesApproved, contact, links } = overview;
  return (
    <div class="banner__panel" id="panel" data-testid="panel">
      <div>
        <h2>{labels.reasons}</h2>
        {notice.note && <p class="banner__note">{notice.note}</p>}
        <Reasons reasons={notice.reasons} labels={labels} />
        <p class="muted reason__facts">{labels.contractNote}</p>
        <ActionButton
          testId="all-reasons"
          emphasis="tertiary"
          label={labels.allReasons}
          onClick={() => onOpenGuide(`service/${notice.service.id}`)}
        />
      </div>
      <div>
        <h2>{areAlternativesApproved ? labels.approved : labels.possible}</h2>
        <Alternatives alternatives={alternatives} labels={labels} />
        {!areAlternativesApproved && <p class="muted reason__facts">{labels.possibleNote}</p>}
        {contact && <ContactLine contact={contact} labels={labels} />}
        {links.map(({ title, url }) => (
          <p class="reason__facts" key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          </p>
        ))}
        <SimpleSwitch overview={overview} onChooseLanguage={onChooseLanguage} />
      </div>
    </div>
  );
}
