import { browser } from 'wxt/browser';
import { type Language, resolveLanguage } from '../rules/text/language.ts';
import { sendMessage } from './messages.ts';
import { readStore, removeEntry, writeEntry } from './store.ts';

/** Keeps the employee's choice, null for "as the policy or the browser says", and has the texts written anew. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) await writeEntry('language', language);
  else await removeEntry('language');
  await sendMessage({ type: 'language-chosen' });
}

/** The language in effect; before the first snapshot the browser says it. */
export async function readLanguage(): Promise<Language> {
  const { overview, language: chosen = null } = await readStore(['overview', 'language']);
  return (
    overview?.language ?? resolveLanguage({ chosen, policy: undefined, browser: browser.i18n.getUILanguage() })
  );
}
