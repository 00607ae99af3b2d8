/** Languages of the interface; `de-simple` is Leichte Sprache. */
export const languages = ['de', 'en', 'de-simple'] as const;
export type Language = (typeof languages)[number];

interface Wishes {
  /** What the employee chose in popup or banner. */
  chosen: Language | null;
  policy: Language | 'auto' | undefined;
  /** Language of the browser, as a BCP 47 tag. */
  browser: string;
}

/** The person's own choice stands over the policy's, the policy's over the browser's. */
export function resolveLanguage({ chosen, policy, browser }: Wishes): Language {
  if (chosen) return chosen;
  if (policy && policy !== 'auto') return policy;
  return browser.toLowerCase().startsWith('de') ? 'de' : 'en';
}
