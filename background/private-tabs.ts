import { browser } from 'wxt/browser';
import { readStore, writeEntry } from '../platform/store.ts';

/** Tabs in which the employee uses a service privately: in memory only, gone with the browser. */
const key = 'privateTabs';

/** Remembers that this tab is used privately until it is closed. */
export async function startPrivateUse(tabId: number): Promise<void> {
  const tabs = await readPrivateTabs();
  await browser.storage.session.set({ [key]: [...new Set([...tabs, tabId])] });
  await writeEntry('hasPrivateTabs', true);
}

export async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await readPrivateTabs()).includes(tabId);
}

/** A new session has no private tabs; the flag that makes pages ask for them goes. */
export async function forgetPrivateTabs(): Promise<void> {
  const { hasPrivateTabs } = await readStore(['hasPrivateTabs']);
  if (hasPrivateTabs) await writeEntry('hasPrivateTabs', false);
}

async function readPrivateTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(key);
  return Array.isArray(stored[key]) ? (stored[key] as number[]) : [];
}
