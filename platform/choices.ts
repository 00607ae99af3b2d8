import type { Snooze } from '../rules/judge/snooze.ts';
import type { Language } from '../rules/text/language.ts';
import { sendMessage } from './send-message.ts';
import { readStore, removeFromStore, writeStore } from './store.ts';

/** Stores the employee's choice and has the texts rewritten. Null follows the policy, or else the browser. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) await writeStore({ language });
  else await removeFromStore(['language']);
  await sendMessage('apply-policy');
}

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
