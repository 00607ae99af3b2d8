import type { Snooze } from '../rules/judge/snooze.ts';
import { readStore, writeStore } from './store.ts';

/** Hides a service's banner on all its hosts and in all tabs. */
export async function startSnooze(service: string, snooze: Snooze): Promise<void> {
  const { snoozes = {} } = await readStore(['snoozes']);
  await writeStore({ snoozes: { ...snoozes, [service]: snooze } });
}

export async function endSnooze(service: string): Promise<void> {
  const { snoozes = {} } = await readStore(['snoozes']);
  const { [service]: _ended, ...others } = snoozes;
  await writeStore({ snoozes: others });
}
