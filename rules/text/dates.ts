import type { Language } from './language.ts';

/** The local day as YYYY-MM-DD: approvals end at local midnight. */
export function localDay(moment: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** The next local midnight. */
export function endOfDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}

/** Formats a year, month or day, as precise as it is known: `2021`, `Februar 2021`, `18.02.2021`. */
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

/** Formats an ISO date-time as day and minute in local time. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
}

/** `date` is a year, a month or a day. */
export function fullYearsSince(date: string, now: Date): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const beforeAnniversary = now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < day);
  return Math.max(0, now.getFullYear() - Number(year) - (beforeAnniversary ? 1 : 0));
}
