import { createTranslate } from '../locales/translate.ts';
import { loadCatalogue } from '../platform/own-resources.ts';
import { entriesBelow, readStore, readWholeStore } from '../platform/store.ts';
import { composeGuideData, type Decisions, type GuideData } from '../rules/guide/guide-data.ts';
import { readLanguage } from './language.ts';

/** Reads everything the guide shows. Before the first snapshot the browser determines the language. */
export async function loadGuideData(now: Date): Promise<GuideData> {
  const [catalogue, decisions, { header = null }, language] = await Promise.all([
    loadCatalogue(),
    readDecisions(),
    readStore(['header']),
    readLanguage(),
  ]);
  return composeGuideData({
    catalogue,
    decisions,
    header,
    language,
    translate: createTranslate(language),
    now,
  });
}

/** All notices and approvals of the snapshot, including those for the organisation's own services. */
async function readDecisions(): Promise<Decisions> {
  const stored = await readWholeStore();
  return { notices: entriesBelow('notices/', stored), approvals: entriesBelow('approvals/', stored) };
}
