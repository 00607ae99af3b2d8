import { endOfDay } from '../text/dates.ts';
import type { Snooze } from './answer-page.ts';

/** How long the employee wants no banner: for today, as long as the policy allows, or until the facts change. */
export type SnoozeLength = 'today' | 'days' | 'until-change';

const millisecondsPerDay = 86_400_000;

/** `days` is the longest the policy allows; every snooze but today's ends with a change of the facts. */
export function writeSnooze(length: SnoozeLength, days: number, signature: string, now: Date): Snooze {
  if (length === 'today') return { until: endOfDay(now).toISOString(), signature: null };
  if (length === 'until-change') return { until: null, signature };
  const lastDay = new Date(endOfDay(now).getTime() + (days - 1) * millisecondsPerDay);
  return { until: lastDay.toISOString(), signature };
}
