import { browser } from 'wxt/browser';
import { lastingKeys, repairEntries } from '../rules/judge/repair-entries.ts';
import { readStore, writeEntry } from './store.ts';

/** Takes what is broken out of the lasting entries and notes it for the help desk; the others are written anew anyway. */
export async function repairStore(now: Date): Promise<void> {
  const { kept, broken } = repairEntries(await readStore([...lastingKeys]));
  if (broken.length === 0) return;
  const touched = lastingKeys.filter((key) => key in kept);
  await browser.storage.local.remove<Record<string, unknown>>(touched.filter((key) => kept[key] === undefined));
  await browser.storage.local.set(
    Object.fromEntries(touched.flatMap((key) => (kept[key] ? [[key, kept[key]]] : []))),
  );
  await writeEntry('repaired', { at: now.toISOString(), entries: broken });
}
