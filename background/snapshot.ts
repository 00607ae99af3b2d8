import { readWholeStore, removeFromStore, type Store, type StoreKey, writeStore } from '../platform/store.ts';
import type { Snapshot } from '../rules/snapshot/compose-snapshot.ts';

/** Store keys of a snapshot; those that end in `/` are prefixes. */
const snapshotKeys = [
  'links',
  'engineSigns',
  'engineNotices',
  'networkOnly',
  'hosts/',
  'pausedHosts/',
  'approvals/',
  'notices/',
];

/** Writes this snapshot and removes what is left of an older one. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  const entries: Partial<Store> = {
    header: snapshot.header,
    ...(snapshot.links && { links: snapshot.links }),
    ...(snapshot.engineSigns && { engineSigns: snapshot.engineSigns }),
    ...(snapshot.engineNotices && { engineNotices: snapshot.engineNotices }),
    ...(snapshot.networkOnly.length && { networkOnly: snapshot.networkOnly }),
    ...withPrefix('hosts/', snapshot.hosts),
    ...withPrefix('pausedHosts/', snapshot.pausedHosts),
    ...withPrefix('approvals/', snapshot.approvals),
    ...withPrefix('notices/', snapshot.notices),
  };
  const stored = Object.keys(await readWholeStore()) as StoreKey[];
  const isStale = (key: StoreKey) =>
    snapshotKeys.some((start) => key.startsWith(start)) && !Object.hasOwn(entries, key);
  const stale = stored.filter(isStale);
  try {
    await writeStore(entries);
    await removeFromStore(stale);
  } catch {
    // The store may be too small for both: then the old entries go first.
    await removeFromStore(stale);
    await writeStore(entries);
  }
}

function withPrefix<Value>(prefix: string, record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [prefix + key, value]));
}
