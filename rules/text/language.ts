/** Languages of the interface; `de-simple` is Leichte Sprache. */
export const languages = ['de', 'en', 'de-simple'] as const;
export type Language = (typeof languages)[number];

interface Preferences {
  /** The employee's choice in popup or banner. */
  chosen: Language | null;
  policy: Language | 'auto' | undefined;
  /** As a BCP 47 tag. */
  browserLanguage: string;
}

/** The person's own choice comes before the policy's, the policy's before the browser's. */
export function resolveLanguage({ chosen, policy, browserLanguage }: Preferences): Language {
  if (chosen) return chosen;
  if (policy && policy !== 'auto') return policy;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Texts for administrators come in these two. */
export type AdminLanguage = 'de' | 'en';
export type AdminText = Readonly<Record<AdminLanguage, string>>;

/** Leichte Sprache is German: for the page's `lang`, for sorting, and for texts that have no version in it. */
export function localeOf(language: Language): AdminLanguage {
  return language === 'en' ? 'en' : 'de';
}

type AnyText = string | { de?: string | undefined; en?: string | undefined; 'de-simple'?: string | undefined };

/** Falls back to German, then English, then any other. */
export function pickText(text: AnyText, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.de ?? text.en ?? text['de-simple'] ?? '';
}
