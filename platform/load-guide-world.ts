import { createTranslate } from '../locales/translate.ts';
import { composeGuideWorld, type GuideWorld } from '../rules/guide/guide-data.ts';
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
