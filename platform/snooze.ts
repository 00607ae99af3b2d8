import { endOfDay } from '../rules/judge/end-of-day.ts';
import { removeEntry, writeEntry } from './store.ts';

/** Hides the banner of a service, on all its hosts and in all tabs, until local midnight. */
export async function snoozeForToday(service: string, now: Date): Promise<void> {
  await writeEntry(`snoozes/${service}`, { until: endOfDay(now).toISOString() });
}

export async function endSnooze(service: string): Promise<void> {
  await removeEntry(`snoozes/${service}`);
}
