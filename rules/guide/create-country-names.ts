import { type Language, localeOf } from '../text/language.ts';

/** Names countries by their code; null for ZZ, the code of an unknown one. */
export function createCountryNames(language: Language): (code: string) => string | null {
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region' });
  return (code) => (code === 'ZZ' ? null : (names.of(code) ?? code));
}
