import type { Language } from '../notice/language.ts';
import { localeOf } from './locale-of.ts';

/** Names countries by their code; null for ZZ, the code of an unknown one. */
export function createCountryNames(language: Language): (code: string) => string | null {
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region' });
  return (code) => (code === 'ZZ' ? null : (names.of(code) ?? code));
}
