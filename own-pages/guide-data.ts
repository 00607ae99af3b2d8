import { browser } from 'wxt/browser';
import { createTranslate } from '../locales/translate.ts';
import { readLanguage } from '../platform/language.ts';
import { loadCatalogue } from '../platform/load-catalogue.ts';
import { readStore } from '../platform/store.ts';
import { composeGuideWorld, type Decisions, type GuideWorld } from '../rules/guide/guide-data.ts';

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

/** All notices and approvals of the snapshot, those of services of the organisation's own among them. */
export async function readDecisions(): Promise<Decisions> {
  const stored = await browser.storage.local.get<Record<string, unknown>>(null);
  return {
    notices: entriesBelow<Decisions['notices']>('notices/', stored),
    approvals: entriesBelow<Decisions['approvals']>('approvals/', stored),
  };
}

/** The room's entries without its name; what lies there was written by the background (write-snapshot.ts). */
function entriesBelow<Entries>(room: string, stored: Record<string, unknown>): Entries {
  const entries = Object.entries(stored).filter(([key]) => key.startsWith(room));
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(room.length), value])) as Entries;
}
