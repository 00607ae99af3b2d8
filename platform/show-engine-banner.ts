import { type Browser, browser } from 'wxt/browser';
import { readEnginePage } from './read-engine-page.ts';
import { showInToolbar } from './show-in-toolbar.ts';

/** Puts the banner for engines into the sender's page. It is not part of the script that looks at every page. */
export async function showEngineBanner(
  engine: string,
  { tab, url, frameId }: Browser.runtime.MessageSender,
): Promise<void> {
  if (tab?.id === undefined || frameId !== 0 || !url) return;
  const page = await readEnginePage(url, engine, new Date());
  if (!page) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/engine-banner.js'],
  });
  await showInToolbar(tab.id, page);
}
