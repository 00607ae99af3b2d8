import type { Translate } from '../../locales/translate.ts';
import { type Language, languages } from '../../rules/text/language.ts';

interface Props {
  chosen: Language | null;
  translate: Translate;
  onChoose: (language: Language | null) => void;
}

/** The employee's own language, Leichte Sprache among them. */
export function LanguageChoice({ chosen, translate, onChoose }: Props) {
  return (
    <label class="popup__language">
      {translate('popup.language')}{' '}
      <select
        value={chosen ?? 'automatic'}
        data-testid="language"
        onChange={({ currentTarget }) => {
          onChoose(languages.find((language) => language === currentTarget.value) ?? null);
        }}
      >
        <option value="automatic">{translate('popup.automatic')}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {translate(`popup.${language}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
