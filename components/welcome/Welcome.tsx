import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { SimpleMark } from '../controls/Badge.tsx';
import { LanguageChoice } from '../popup/LanguageChoice.tsx';

interface Props {
  language: Language;
  chosenLanguage: Language | null;
  translate: Translate;
  onChooseLanguage: (language: Language | null) => void;
  onOpenGuide: (section: string) => void;
  onDone: () => void;
}

/** For people who installed the extension themselves. */
export function Welcome({ language, chosenLanguage, translate, onChooseLanguage, onOpenGuide, onDone }: Props) {
  return (
    <div class="pause pause--calm kern-layer kern-level-0" data-testid="welcome">
      <h1>{translate('welcome.heading')}</h1>
      <p>{translate('welcome.lead')}</p>
      <h2>{translate('welcome.doesHeading')}</h2>
      <p>{translate('welcome.does')}</p>
      <h2>{translate('welcome.neverHeading')}</h2>
      <p>{translate('welcome.never')}</p>
      <div class="helper__field">
        <LanguageChoice chosen={chosenLanguage} translate={translate} onChoose={onChooseLanguage} />
      </div>
      <p class="pause__actions">
        <ActionButton testId="done" emphasis="primary" label={translate('welcome.done')} onClick={onDone} />
        <ActionButton
          testId="guide"
          emphasis="tertiary"
          label={translate('welcome.guide')}
          onClick={() => onOpenGuide('')}
        />
      </p>
      <SimpleMark language={language} label={translate('banner.simpleMark')} />
    </div>
  );
}
