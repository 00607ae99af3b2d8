import type { Language } from './language.ts';

/** Formats a year, month or day as exactly as it is known: `2021`, `Februar 2021`, `18.02.2021`. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const locale = language === 'en' ? 'en-GB' : 'de-DE';
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment);
  if (!day) return format({ year: 'numeric', month: 'long' });
  if (language !== 'de') return format({ year: 'numeric', month: 'long', day: 'numeric' });
  return format({ year: 'numeric', month: '2-digit', day: '2-digit' });
}
