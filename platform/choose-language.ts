import type { Language } from '../rules/text/language.ts';
import { sendMessage } from './send-message.ts';
import { removeEntry, writeEntry } from './store.ts';

/** Keeps the employee's choice, null for "as the policy or the browser says", and has the texts written anew. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) await writeEntry('language', language);
  else await removeEntry('language');
  await sendMessage({ type: 'language-chosen' });
}
