import { browser } from 'wxt/browser';
import type { PageMessages } from './message-table.ts';

/** Sends a message to our script in a tab's page; null if none runs there, or none answers. */
export async function askPage<Type extends keyof PageMessages>(
  tabId: number,
  type: Type,
): Promise<PageMessages[Type] | null> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { type }, { frameId: 0 }).catch(() => null);
  return (reply as PageMessages[Type] | undefined) ?? null;
}
