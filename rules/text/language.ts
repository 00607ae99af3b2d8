/** Languages of the interface; `de-simple` is Leichte Sprache. */
export const languages = ['de', 'en', 'de-simple'] as const;
export type Language = (typeof languages)[number];

interface Wishes {
  /** What the employee chose in popup or banner. */
  chosen: Language | null;
  policy: Language | 'auto' | undefined;
  /** Language of the browser, as a BCP 47 tag. */
  browserLanguage: string;
}

/** The person's own choice stands over the policy's, the policy's over the browser's. */
export function resolveLanguage({ chosen, policy, browserLanguage }: Wishes): Language {
  if (chosen) return chosen;
  if (policy && policy !== 'auto') return policy;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** What administrators read comes in these two. */
export type AdminLanguage = 'de' | 'en';
export type AdminText = Readonly<Record<AdminLanguage, string>>;

/** Locale for names, sorting and the page's `lang`, and the language for administrators: Leichte Sprache is German. */
export function localeOf(language: Language): AdminLanguage {
  return language === 'en' ? 'en' : 'de';
}

type AnyText = string | { de?: string | undefined; en?: string | undefined; 'de-simple'?: string | undefined };

/** The text in a language; if missing, German (from Leichte Sprache too), then English, then any. */
export function pickText(text: AnyText, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.de ?? text.en ?? text['de-simple'] ?? '';
}
