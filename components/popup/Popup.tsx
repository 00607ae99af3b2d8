import type { Translate } from '../../locales/translate.ts';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import type { JudgedPage } from '../../rules/notice/judged-page.ts';
import type { Notice } from '../../rules/notice/notice.ts';
import { replyContext } from '../../rules/notice/replies.ts';
import type { Language } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Disclosure, LazyDisclosure } from '../controls/Disclosure.tsx';
import { AlternativesFinder } from '../help/AlternativesFinder.tsx';
import { FeedbackDraft } from '../help/FeedbackDraft.tsx';
import { FreshRooms } from '../meeting-room/FreshRooms.tsx';
import { Alternatives } from '../notice/Alternatives.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import { SimpleMark } from '../notice/SimpleMark.tsx';
import type { PageActions } from '../page-actions.ts';
import { ReplyEditor } from '../reply/ReplyEditor.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupVerdict } from './PopupVerdict.tsx';
import { type RunningSnooze, Snoozes } from './Snoozes.tsx';

export interface PopupProps {
  page: JudgedPage;
  notice: Notice | null;
  snoozes: RunningSnooze[];
  chosenLanguage: Language | null;
  translate: Translate;
  now: Date;
  help: PageActions;
  /** The catalogue and more is read when somebody wants to choose. */
  onReadGuideWorld: () => Promise<GuideData>;
  onShowAgain: (snoozeKey: string) => void;
  onOpenGuide: (section: string) => void;
  onChooseLanguage: (language: Language | null) => void;
}

/** What holds for the tab in front, what to use instead, and where the rules come from. */
export function Popup(props: PopupProps) {
  const {
    page,
    snoozes,
    chosenLanguage,
    translate,
    help,
    onReadGuideWorld,
    onShowAgain,
    onOpenGuide,
    onChooseLanguage,
  } = props;
  const { overview } = page;
  return (
    <div class="popup kern-layer kern-level-0">
      <header class="popup__head">
        <h1>{translate('popup.title')}</h1>
        {overview.sender.logo ? (
          <img class="popup__logo" src={overview.sender.logo} alt={overview.sender.name} />
        ) : (
          overview.sender.kind === 'organisation' && (
            <span class="popup__sender muted">{overview.sender.name}</span>
          )
        )}
      </header>
      <PopupVerdict {...props} />
      {page.line && (
        <Disclosure summary={translate('reply.heading')} testId="reply">
          <ReplyEditor
            context={replyContext(page.line.service.name, overview)}
            language={overview.language}
            translate={translate}
            onCopy={help.onCopy}
          />
        </Disclosure>
      )}
      <h2>{translate(overview.areAlternativesApproved ? 'popup.alternatives' : 'popup.alternativesList')}</h2>
      <Alternatives alternatives={overview.alternatives} labels={overview.labels} />
      {overview.areAlternativesApproved && (
        <FreshRooms
          alternatives={overview.alternatives}
          language={overview.language}
          translate={translate}
          actions={help}
        />
      )}
      <LazyDisclosure summary={translate('choose.heading')} testId="choose" onRead={onReadGuideWorld}>
        {(data) => <AlternativesFinder data={data} />}
      </LazyDisclosure>
      <p class="popup__links">
        <ActionButton
          testId="guide"
          emphasis="tertiary"
          label={translate('popup.reasons')}
          onClick={() => onOpenGuide(page.line ? `service/${page.line.service.id}` : '')}
        />
      </p>
      {overview.contact && <ContactLine contact={overview.contact} labels={overview.labels} />}
      <Snoozes snoozes={snoozes} language={overview.language} translate={translate} onShowAgain={onShowAgain} />
      <LanguageChoice chosen={chosenLanguage} translate={translate} onChoose={onChooseLanguage} />
      <FeedbackDraft
        record={page.line && `services/${page.line.service.id}`}
        {...{ overview, translate, actions: help }}
      />
      <SimpleMark language={overview.language} label={overview.labels.simpleMark} />
      <PopupFooter overview={overview} translate={translate} />
    </div>
  );
}
