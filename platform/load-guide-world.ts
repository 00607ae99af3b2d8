import { createTranslate } from '../locales/translate.ts';
import { composeGuideWorld } from '../rules/guide/compose-guide-world.ts';
import type { GuideWorld } from '../rules/guide/guide-world.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readDecisions } from './read-decisions.ts';
import { readLanguage } from './read-language.ts';
import { readStore } from './store.ts';

/** Reads all that the guide shows; before the first snapshot the browser says the language. */
export async function loadGuideWorld(now: Date): Promise<GuideWorld> {
  const [catalogue, decisions, { overview = null }, language] = await Promise.all([
    loadCatalogue(),
    readDecisions(),
    readStore(['overview']),
    readLanguage(),
  ]);
  return composeGuideWorld({
    catalogue,
    decisions,
    overview,
    language,
    translate: createTranslate(language),
    now,
  });
}
