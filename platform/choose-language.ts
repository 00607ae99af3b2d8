import type { Language } from '../rules/text/language.ts';
import { sendMessage } from './send-message.ts';
import { removeFromStore, writeStore } from './store.ts';

/** Stores the employee's choice and has the texts rewritten. Null follows the policy, or else the browser. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) await writeStore({ language });
  else await removeFromStore(['language']);
  await sendMessage('apply-policy');
}
