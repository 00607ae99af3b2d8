import type { Translate } from '../../locales/translate.ts';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import type { Sender } from '../../rules/notice/notice.ts';
import { replyContext } from '../../rules/notice/replies.ts';
import type { Language } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { SimpleMark } from '../controls/Badge.tsx';
import { Disclosure, LazyDisclosure } from '../controls/Disclosure.tsx';
import { AlternativesFinder } from '../help/AlternativesFinder.tsx';
import { FeedbackDraft } from '../help/FeedbackDraft.tsx';
import { FreshRooms } from '../meeting-room/FreshRooms.tsx';
import { Alternatives } from '../notice/Alternatives.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import type { PageActions } from '../page-actions.ts';
import { ReplyEditor } from '../reply/ReplyEditor.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupVerdict, type PopupVerdictProps } from './PopupVerdict.tsx';
import { type RunningSnooze, Snoozes } from './Snoozes.tsx';

export interface PopupProps extends PopupVerdictProps {
  snoozes: RunningSnooze[];
  chosenLanguage: Language | null;
  actions: PageActions;
  /** Called when the choice of an alternative is opened. */
  onReadGuideData: () => Promise<GuideData>;
  onOpenGuide: (section: string) => void;
  onChooseLanguage: (language: Language | null) => void;
}

/** What holds for the tab in front, what to use instead, and where the rules come from. */
export function Popup(props: PopupProps) {
  const { page, snoozes, chosenLanguage, translate, actions, onShowAgain, onOpenGuide, onChooseLanguage } = props;
  const { header, summary } = page;
  const { language, contact, labels } = header;
  return (
    <div class="popup kern-layer kern-level-0">
      <Head sender={header.sender} translate={translate} />
      <PopupVerdict {...props} />
      {summary && (
        <Disclosure summary={translate('reply.heading')} testId="reply">
          <ReplyEditor
            context={replyContext(summary.service.name, header)}
            {...{ language, translate }}
            onCopy={actions.onCopy}
          />
        </Disclosure>
      )}
      <Instead {...props} />
      <p class="popup__links">
        <ActionButton
          testId="guide"
          emphasis="tertiary"
          label={translate('popup.reasons')}
          onClick={() => onOpenGuide(summary ? `service/${summary.service.id}` : '')}
        />
      </p>
      {contact && <ContactLine contact={contact} labels={labels} />}
      <Snoozes {...{ snoozes, language, translate, onShowAgain }} />
      <LanguageChoice chosen={chosenLanguage} translate={translate} onChoose={onChooseLanguage} />
      <FeedbackDraft
        record={summary && `services/${summary.service.id}`}
        {...{ header, translate }}
        actions={actions}
      />
      <SimpleMark language={language} label={labels.simpleMark} />
      <PopupFooter header={header} translate={translate} />
    </div>
  );
}

function Head({ sender, translate }: { sender: Sender; translate: Translate }) {
  const { kind, name, logo } = sender;
  return (
    <header class="popup__head">
      <h1>{translate('popup.title')}</h1>
      {logo && <img class="popup__logo" src={logo} alt={name} />}
      {!logo && kind === 'organisation' && <span class="popup__sender muted">{name}</span>}
    </header>
  );
}

/** What to use instead: alternatives, a new room, and questions that lead to the one that fits. */
function Instead({ page, translate, actions, onReadGuideData }: PopupProps) {
  const { language, alternatives, areAlternativesApproved, labels } = page.header;
  return (
    <>
      <h2>{translate(areAlternativesApproved ? 'popup.alternatives' : 'popup.alternativesList')}</h2>
      <Alternatives alternatives={alternatives} labels={labels} />
      {areAlternativesApproved && <FreshRooms {...{ alternatives, language, translate }} actions={actions} />}
      <LazyDisclosure summary={translate('choose.heading')} testId="choose" onRead={onReadGuideData}>
        {(data) => <AlternativesFinder data={data} />}
      </LazyDisclosure>
    </>
  );
}
