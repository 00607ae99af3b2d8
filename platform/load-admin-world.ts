import { browser } from 'wxt/browser';
import { createTranslate, type Translate } from '../locales/translate.ts';
import type { MachineFacts, ManagedState } from '../rules/admin/diagnosis.ts';
import type { Catalogue } from '../rules/catalogue/schema.ts';
import { type Language, resolveLanguage } from '../rules/text/language.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readMachineFacts } from './read-machine-facts.ts';

export interface AdminWorld {
  catalogue: Catalogue;
  facts: MachineFacts;
  language: Language;
  translate: Translate;
  now: Date;
}

let catalogue: Promise<Catalogue> | null = null;

/** Reads all that the admin page shows; before the first snapshot the browser says the language. */
export async function loadAdminWorld(managed: ManagedState): Promise<AdminWorld> {
  catalogue ??= loadCatalogue();
  const facts = await readMachineFacts(managed);
  const wishes = { chosen: null, policy: undefined, browser: browser.i18n.getUILanguage() };
  const language = facts.overview?.language ?? resolveLanguage(wishes);
  return { catalogue: await catalogue, facts, language, translate: createTranslate(language), now: new Date() };
}
