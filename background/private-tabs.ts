import { browser } from 'wxt/browser';
import { readStore, writeStore } from '../platform/store.ts';
import type { MessageSender } from './receive-messages.ts';

/** Tabs in which the employee uses a service privately. Kept in memory only, and gone with the browser. */
const key = 'privateTabs';

/** Marks the sender's tab as private until it is closed. */
export async function startPrivateUse({ tab }: MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const tabs = await readPrivateTabs();
  await browser.storage.session.set({ [key]: [...new Set([...tabs, tab.id])] });
  await writeStore({ hasPrivateTabs: true });
}

export async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await readPrivateTabs()).includes(tabId);
}

/** A new session has no private tabs, so pages need not ask about them. */
export async function forgetPrivateTabs(): Promise<void> {
  const { hasPrivateTabs } = await readStore(['hasPrivateTabs']);
  if (hasPrivateTabs) await writeStore({ hasPrivateTabs: false });
}

async function readPrivateTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(key);
  return Array.isArray(stored[key]) ? (stored[key] as number[]) : [];
}
