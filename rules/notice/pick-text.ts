import type { Language } from './language.ts';

type AnyText = string | { de?: string | undefined; en?: string | undefined; 'de-simple'?: string | undefined };

/** The text in a language; if missing, German (from Leichte Sprache too), then English, then any. */
export function pickText(text: AnyText, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.de ?? text.en ?? text['de-simple'] ?? '';
}
