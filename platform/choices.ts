import type { Snooze } from '../rules/judge/snooze.ts';
import type { Language } from '../rules/text/language.ts';
import { sendMessage } from './send-message.ts';
import { readStore, removeFromStore, type Store, writeStore } from './store.ts';

/** Stores the employee's choice and has the texts rewritten. Null follows the policy, or else the browser. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) await writeStore({ language });
  else await removeFromStore(['language']);
  await sendMessage('apply-policy');
}

/** Hides a service's banner on all its hosts and in all tabs. */
export async function startSnooze(service: string, snooze: Snooze): Promise<void> {
  const snoozes = await readRunning(new Date());
  await writeStore({ snoozes: { ...snoozes, [service]: snooze } });
}

export async function endSnooze(service: string): Promise<void> {
  const { [service]: _ended, ...others } = await readRunning(new Date());
  await writeStore({ snoozes: others });
}

/** Removes ended snoozes from the store: some are named after a visited host. */
export async function dropEndedSnoozes(now: Date): Promise<void> {
  const { snoozes = {} } = await readStore(['snoozes']);
  const running = keepRunning(snoozes, now);
  if (Object.keys(running).length < Object.keys(snoozes).length) await writeStore({ snoozes: running });
}

async function readRunning(now: Date): Promise<Store['snoozes']> {
  const { snoozes = {} } = await readStore(['snoozes']);
  return keepRunning(snoozes, now);
}

function keepRunning(snoozes: Store['snoozes'], now: Date): Store['snoozes'] {
  const isRunning = ({ until }: Snooze) => until === null || now < new Date(until);
  return Object.fromEntries(Object.entries(snoozes).filter(([, snooze]) => isRunning(snooze)));
}
