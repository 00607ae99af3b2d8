import type { Language } from '../notice/language.ts';

/** Locale for names, sorting and the page's `lang`; Leichte Sprache is German. */
export function localeOf(language: Language): 'de' | 'en' {
  return language === 'en' ? 'en' : 'de';
}
