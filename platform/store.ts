import { browser } from 'wxt/browser';
import type { Repaired } from '../rules/admin/diagnosis.ts';
import type { EngineSigns } from '../rules/engines/engine-signs.ts';
import type { ChecklistAnswers } from '../rules/guide/checklist.ts';
import type { Passage, Snooze } from '../rules/judge/answer-page.ts';
import type { ApprovalRule } from '../rules/judge/rules.ts';
import type { LinkSnapshot } from '../rules/links/compose-links.ts';
import type { Notice, Overview } from '../rules/notice/notice.ts';
import type { HostEntry } from '../rules/snapshot/compose-snapshot.ts';
import type { Language } from '../rules/text/language.ts';

/** The policy as it last arrived, so that a start need not wait for the browser to deliver it. */
export interface RememberedPolicy {
  raw: unknown;
  /** ISO moment. */
  receivedAt: string;
}

/** All that lies in storage.local, by key. Nothing about visits is among it. */
export interface Store {
  overview: Overview;
  policy: RememberedPolicy;
  language: Language;
  /** The employee's snoozes, by service id, and as `engine/host` where an engine was found. */
  snoozes: Record<string, Snooze>;
  /** Running passages, by service id. */
  passages: Record<string, Passage>;
  /** True while some tab of this session is used privately; which one is known to the background alone. */
  hasPrivateTabs: boolean;
  /** The employee's filled-in checklist of the guide. */
  checklist: ChecklistAnswers;
  /** What could not be read any more and was left out, for the help desk. */
  repaired: Repaired;
  links: LinkSnapshot | null;
  /** Read on every page that is looked at, so without what is then said. */
  engineSigns: EngineSigns | null;
  /** What is said where an engine was found, by engine. */
  engineNotices: Record<string, Notice> | null;
  [host: `hosts/${string}`]: HostEntry;
  [host: `approvals/${string}`]: ApprovalRule[];
  [service: `notices/${string}`]: Notice;
}

export type StoreKey = keyof Store & string;

/** Reads some keys; what is not there, or null, is left out. */
export async function readStore<Key extends StoreKey>(
  keys: Key[],
): Promise<{ [K in Key]?: NonNullable<Store[K]> }> {
  const stored = Object.entries(await browser.storage.local.get<Record<string, unknown>>(keys));
  return Object.fromEntries(stored.filter(([, value]) => value !== null)) as {
    [K in Key]?: NonNullable<Store[K]>;
  };
}

export async function writeEntry<Key extends StoreKey>(key: Key, value: Store[Key]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function removeEntry(key: StoreKey): Promise<void> {
  await browser.storage.local.remove<Record<string, unknown>>(key);
}

/** Calls back after every change of storage.local by any page or tab, until the signal ends it. */
export function onStoreChanged(callback: (keys: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => callback(Object.keys(changes));
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
