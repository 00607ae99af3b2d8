import { browser } from 'wxt/browser';
import { readStore } from '../platform/store.ts';
import { type Language, resolveLanguage } from '../rules/text/language.ts';

/** The current language. Before the first snapshot it is the employee's choice, or else the browser's language. */
export async function readLanguage(): Promise<Language> {
  const { header, language: chosen = null } = await readStore(['header', 'language']);
  return (
    header?.language ??
    resolveLanguage({ chosen, policy: undefined, browserLanguage: browser.i18n.getUILanguage() })
  );
}
