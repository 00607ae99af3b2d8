import { browser } from 'wxt/browser';
import { createTranslate } from '../locales/translate.ts';
import { composeGuideWorld } from '../rules/guide/compose-guide-world.ts';
import type { GuideWorld } from '../rules/guide/guide-world.ts';
import { resolveLanguage } from '../rules/notice/language.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readDecisions } from './read-decisions.ts';
import { readStore } from './store.ts';

/** Reads all that the guide shows; before the first snapshot the browser says the language. */
export async function loadGuideWorld(now: Date): Promise<GuideWorld> {
  const [catalogue, decisions, { overview = null, language: chosen = null }] = await Promise.all([
    loadCatalogue(),
    readDecisions(),
    readStore(['overview', 'language']),
  ]);
  const language =
    overview?.language ?? resolveLanguage({ chosen, policy: undefined, browser: browser.i18n.getUILanguage() });
  return composeGuideWorld({
    catalogue,
    decisions,
    overview,
    language,
    translate: createTranslate(language),
    now,
  });
}
