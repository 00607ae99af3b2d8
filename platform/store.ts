import type { Failure, Repaired } from '../rules/admin/diagnosis.ts';
import type { EngineSigns } from '../rules/engines/engine-signs.ts';
import type { ChecklistAnswers } from '../rules/guide/checklist.ts';
import type { Passage } from '../rules/judge/passage.ts';
import type { ApprovalRule } from '../rules/judge/rules.ts';
import type { Snooze } from '../rules/judge/snooze.ts';
import type { LinkSnapshot } from '../rules/links/compose-links.ts';
import type { Notice, SnapshotHeader } from '../rules/notice/notice.ts';
import type { HostEntry } from '../rules/snapshot/compose-snapshot.ts';
import type { Language } from '../rules/text/language.ts';
import { nativeBrowser } from './native-browser.ts';

/** The policy as it last arrived, so that startup need not wait for the browser to deliver it. */
export interface RememberedPolicy {
  raw: unknown;
  /** ISO date-time. */
  receivedAt: string;
}

/** Everything in storage.local, by key. It holds nothing about visits. */
export interface Store {
  header: SnapshotHeader;
  policy: RememberedPolicy;
  language: Language;
  /** The employee's snoozes, by service id, or as `engine/host` where an engine was found. */
  snoozes: Record<string, Snooze>;
  /** True while some tab of this session is private; only the background knows which. */
  hasPrivateTabs: boolean;
  /** The employee's answers to the guide's checklist. */
  checklist: ChecklistAnswers;
  /** What had become unreadable and was removed, for the help desk. */
  repaired: Repaired;
  /** Parts of the policy that could not be applied; retried, and removed once they work. */
  failures: Failure[];
  links: LinkSnapshot;
  /** Read on every page that is checked, and therefore kept apart from the notices. */
  engineSigns: EngineSigns;
  /** By engine. */
  engineNotices: Record<string, Notice>;
  /** Services that are paused and have too many hosts for `hosts/`. */
  networkOnly: string[];
  /** Running passages, each by itself, so that two that begin at once leave each other alone. */
  [service: `passages/${string}`]: Passage;
  /** Host patterns that lead to the pause page for a service: what a passage of it opens. */
  [service: `pausedHosts/${string}`]: string[];
  [host: `hosts/${string}`]: HostEntry;
  [host: `approvals/${string}`]: ApprovalRule[];
  [service: `notices/${string}`]: Notice;
}

export type StoreKey = keyof Store & string;

const area = nativeBrowser.storage.local;

/** Missing keys are left out. */
export async function readStore<Key extends StoreKey>(keys: Key[]): Promise<Partial<Pick<Store, Key>>> {
  return area.get(keys);
}

/** For listing the entries below a prefix. */
export async function readWholeStore(): Promise<Partial<Store>> {
  return area.get(null);
}

export async function writeStore(entries: Partial<Store>): Promise<void> {
  await area.set(entries);
}

export async function removeFromStore(keys: StoreKey[]): Promise<void> {
  await area.remove<Record<string, unknown>>(keys);
}

/** The entries below a prefix such as `notices/`, keyed by the rest. */
export function entriesBelow<Prefix extends 'hosts/' | 'approvals/' | 'notices/' | 'passages/'>(
  prefix: Prefix,
  stored: Partial<Store>,
): Record<string, Store[`${Prefix}${string}`]> {
  const entries = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(prefix.length), value])) as never;
}

/** Calls back after every change of storage.local, wherever it was made, until the signal (if any) aborts. */
export function onStoreChanged(callback: (keys: string[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => callback(Object.keys(changes));
  area.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => area.onChanged.removeListener(listener));
}
