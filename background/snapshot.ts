import { browser } from 'wxt/browser';
import type { Store } from '../platform/store.ts';
import type { Snapshot } from '../rules/snapshot/compose-snapshot.ts';

const rooms = ['hosts/', 'approvals/', 'notices/'];

/** Makes storage.local hold exactly this snapshot; entries of an older one go. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  const entries: Partial<Store> = {
    overview: snapshot.overview,
    links: snapshot.links,
    engineSigns: snapshot.engineSigns,
    engineNotices: snapshot.engineNotices,
    ...withPrefix('hosts/', snapshot.hosts),
    ...withPrefix('approvals/', snapshot.approvals),
    ...withPrefix('notices/', snapshot.notices),
  };
  const stored = Object.keys(await browser.storage.local.get(null));
  const stale = stored.filter((key) => rooms.some((room) => key.startsWith(room)) && !Object.hasOwn(entries, key));
  await browser.storage.local.set(entries);
  await browser.storage.local.remove(stale);
}

function withPrefix<Value>(prefix: string, record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [prefix + key, value]));
}
