import { createInstance } from 'i18next';
import type { Language } from '../rules/text/language.ts';
import de from './de.json';
import deSimple from './de-simple.json';
import en from './en.json';

/** Dotted paths to the texts of `de.json`, the language that has them all; plural forms are named without suffix. */
type TextKey = Leaves<typeof de>;

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

/** Leichte Sprache falls back to German. */
export function createTranslate(language: Language): Translate {
  const i18n = createInstance({
    lng: language,
    fallbackLng: 'de',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      de: { translation: de },
      en: { translation: en },
      'de-simple': { translation: deSimple },
    },
  });
  void i18n.init();
  return (key, values) => i18n.t(key, values ?? {});
}
