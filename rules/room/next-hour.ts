import { localDay } from '../text/dates.ts';

/** The next full hour, as fields for day and time take it. */
export function nextHour(now: Date): { day: string; time: string } {
  const next = new Date(now);
  next.setHours(now.getHours() + 1, 0, 0, 0);
  return { day: localDay(next), time: `${String(next.getHours()).padStart(2, '0')}:00` };
}
