import type { Language } from '../text/language.ts';

/** Languages of the other person, who invited or is invited; each has a file in templates/. */
export const replyLanguages = ['de', 'en', 'fr', 'da', 'pl'] as const;
export type ReplyLanguage = (typeof replyLanguages)[number];

export const replyVariants = ['formal', 'short'] as const;
export type ReplyVariant = (typeof replyVariants)[number];

/** The language to begin with: that of the employee, without Leichte Sprache, as the reply goes to somebody else. */
export function replyLanguageOf(language: Language): ReplyLanguage {
  return language === 'en' ? 'en' : 'de';
}
