import type { Translate } from '../../locales/translate.ts';
import { type Language, languages } from '../../rules/text/language.ts';
import { SelectField } from '../controls/SelectField.tsx';

interface Props {
  chosen: Language | null;
  translate: Translate;
  onChoose: (language: Language | null) => void;
}

/** The employee's own choice; null follows policy and browser. */
export function LanguageChoice({ chosen, translate, onChoose }: Props) {
  return (
    <SelectField
      label={translate('popup.language')}
      testId="language"
      look="line"
      value={chosen}
      options={[
        { value: null, label: translate('popup.automatic') },
        ...languages.map((value) => ({ value, label: translate(`popup.${value}`) })),
      ]}
      onChoose={onChoose}
    />
  );
}
