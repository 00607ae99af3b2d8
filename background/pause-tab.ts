import { type Browser, browser } from 'wxt/browser';
import { readPage } from '../platform/judge-page.ts';
import { pausePageAddress } from '../platform/own-pages.ts';

/** Sends the tab of a listed page to the pause page, as the network rule would have. */
export async function pauseTab({ tab, url }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || !url) return;
  const page = await readPage(url, new Date());
  if (!page?.line) return;
  await browser.tabs.update(tab.id, { url: `${pausePageAddress()}?service=${page.line.service.id}#${url}` });
}
