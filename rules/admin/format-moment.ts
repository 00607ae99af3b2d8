import type { Language } from '../notice/language.ts';

/** Day and minute of an ISO moment, in local time. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
}
