import { browser } from 'wxt/browser';
import { writeBannerLabels } from '../locales/labels.ts';
import { createTranslate, type Translate } from '../locales/translate.ts';
import { loadCatalogue } from '../platform/own-resources.ts';
import { readStore } from '../platform/store.ts';
import type { MachineFacts, ManagedState } from '../rules/admin/diagnosis.ts';
import type { Speech } from '../rules/admin/preview.ts';
import type { Catalogue } from '../rules/catalogue/schema.ts';
import { type Language, resolveLanguage } from '../rules/text/language.ts';

export interface AdminData {
  catalogue: Catalogue;
  facts: MachineFacts;
  language: Language;
  translate: Translate;
  now: Date;
  speechOf: (language: Language, snoozeDays: number) => Speech;
}

let catalogue: Promise<Catalogue> | null = null;

/** Reads everything the admin page shows. Before the first snapshot the browser determines the language. */
export async function loadAdminData(managed: ManagedState): Promise<AdminData> {
  catalogue ??= loadCatalogue();
  const facts = await readMachineFacts(managed);
  const preferences = { chosen: null, policy: undefined, browserLanguage: browser.i18n.getUILanguage() };
  const language = facts.header?.language ?? resolveLanguage(preferences);
  return {
    catalogue: await catalogue,
    facts,
    language,
    translate: createTranslate(language),
    now: new Date(),
    speechOf,
  };
}

/** What this machine knows about itself. The managed policy is passed in, because reading it may take a while. */
async function readMachineFacts(managed: ManagedState): Promise<MachineFacts> {
  const [
    { policy = null, header = null, repaired = null, failures = [] },
    scripts,
    lasting,
    session,
    { origins = [] },
  ] = await Promise.all([
    readStore(['policy', 'header', 'repaired', 'failures']),
    browser.scripting.getRegisteredContentScripts(),
    browser.declarativeNetRequest.getDynamicRules(),
    browser.declarativeNetRequest.getSessionRules(),
    browser.permissions.getAll(),
  ]);
  const registered = scripts.length > 0;
  return {
    managed,
    applied: policy,
    header,
    registration: registered
      ? {
          matches: scripts.flatMap(({ matches = [] }) => matches),
          excludeMatches: scripts.flatMap(({ excludeMatches = [] }) => excludeMatches),
        }
      : null,
    networkRules: { lasting: lasting.length, session: session.length },
    origins,
    repaired,
    failures,
    extensionVersion: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
  };
}

function speechOf(language: Language, snoozeDays: number): Speech {
  const translate = createTranslate(language);
  return { language, translate, labels: writeBannerLabels(translate, snoozeDays) };
}
