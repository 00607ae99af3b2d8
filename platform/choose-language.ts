import type { Language } from '../rules/text/language.ts';
import { sendMessage } from './send-message.ts';
import { removeFromStore, writeStore } from './store.ts';

/** Keeps the employee's choice, null for "as the policy or the browser says", and has the texts written anew. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) await writeStore({ language });
  else await removeFromStore(['language']);
  await sendMessage('apply-policy');
}
