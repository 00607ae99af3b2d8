import { endOfDay } from '../rules/judge/end-of-day.ts';
import { readStore, writeEntry } from './store.ts';

/** Hides the banner of a service, on all its hosts and in all tabs, until local midnight. */
export async function snoozeForToday(service: string, now: Date): Promise<void> {
  const { snoozes = {} } = await readStore(['snoozes']);
  await writeEntry('snoozes', { ...snoozes, [service]: { until: endOfDay(now).toISOString() } });
}

export async function endSnooze(service: string): Promise<void> {
  const { snoozes = {} } = await readStore(['snoozes']);
  const { [service]: _ended, ...others } = snoozes;
  await writeEntry('snoozes', others);
}
