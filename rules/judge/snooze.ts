import { endOfDay } from '../text/dates.ts';

/** "Don't show this again" for one service: until an ISO date-time, until its facts change, or whichever comes first. */
export interface Snooze {
  until: string | null;
  /** Signature of the facts at that time; null if changes of the facts do not matter. */
  signature: string | null;
}

/** For today, for as long as the policy allows, or until the facts change. */
export type SnoozeLength = 'today' | 'days' | 'until-change';

const millisecondsPerDay = 86_400_000;

/** `days` is the maximum that the policy allows. Every snooze but today's ends when the facts change. */
export function writeSnooze(length: SnoozeLength, days: number, signature: string, now: Date): Snooze {
  if (length === 'today') return { until: endOfDay(now).toISOString(), signature: null };
  if (length === 'until-change') return { until: null, signature };
  const lastDay = new Date(endOfDay(now).getTime() + (days - 1) * millisecondsPerDay);
  return { until: lastDay.toISOString(), signature };
}

/** Whether a snooze still hides the banner. `signature` is that of the service's current facts. */
export function holdsSnooze(snooze: Snooze | null, signature: string | null, now: Date): boolean {
  if (snooze === null) return false;
  if (snooze.until !== null && now >= new Date(snooze.until)) return false;
  return snooze.signature === null || snooze.signature === signature;
}
