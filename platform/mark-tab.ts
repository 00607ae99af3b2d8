import type { Browser } from 'wxt/browser';
import type { TabFacts } from './messages.ts';
import { isPrivateTab } from './private-tabs.ts';
import { readPage } from './read-page.ts';
import { showInToolbar } from './show-in-toolbar.ts';

/** Sets badge and title of the sender's tab by its address. */
export async function markTab({ tab, url, frameId }: Browser.runtime.MessageSender): Promise<TabFacts> {
  const tabId = tab?.id;
  if (tabId === undefined || !url) return { isPrivate: false, isInsideListedPage: false };
  const now = new Date();
  const page = await readPage(url, now);
  if (page) await showInToolbar(tabId, page);
  const around = frameId && tab?.url ? await readPage(tab.url, now) : null;
  return { isPrivate: await isPrivateTab(tabId), isInsideListedPage: around?.line != null };
}
