import type { Overview } from '../../rules/notice/notice.ts';
import type { Language } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { SimpleMark } from '../notice/SimpleMark.tsx';

interface Props {
  overview: Overview;
  onChooseLanguage: (language: Language) => void;
}

/** From German to Leichte Sprache and back; it is a kind of German, so English readers do not need it. */
export function SimpleSwitch({ overview, onChooseLanguage }: Props) {
  const { labels, language } = overview;
  if (language === 'en') return null;
  const isSimple = language === 'de-simple';
  return (
    <>
      <SimpleMark language={language} label={labels.simpleMark} />
      <ActionButton
        testId="simple"
        emphasis="tertiary"
        label={isSimple ? labels.standardLanguage : labels.simpleLanguage}
        onClick={() => onChooseLanguage(isSimple ? 'de' : 'de-simple')}
      />
    </>
  );
}
