import { browser } from 'wxt/browser';
import { judgePage } from '../platform/judge-page.ts';
import { pausePageAddress } from '../platform/own-resources.ts';
import { writePauseAddress } from '../rules/judge/passage.ts';
import type { MessageSender } from './receive-messages.ts';
import { showInToolbar } from './toolbar.ts';

/** Sends the tab of a listed page to the pause page, as the network rule would have. */
export async function pauseTab({ tab, url }: MessageSender): Promise<void> {
  if (tab?.id === undefined || !url) return;
  const page = await judgePage(url, null, new Date());
  if (!page?.summary) return;
  await browser.tabs.update(tab.id, { url: writePauseAddress(pausePageAddress(), page.summary.service.id, url) });
}

/** Puts the banner into the page on which an engine was recognised. It is not part of the script that looks at every page. */
export async function showEngineBanner({ tab, url, frameId }: MessageSender, engine: string): Promise<void> {
  if (tab?.id === undefined || frameId !== 0 || !url) return;
  const page = await judgePage(url, engine, new Date());
  if (page?.verdict.kind !== 'engine') return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/banner.js'] });
  await showInToolbar(tab.id, page);
}

/** A style of the user's own wins over whatever a page demands. */
const visible = ':root { display: block !important; content-visibility: visible !important; zoom: 1 !important }';

/** Has the sender's page drawn though the page itself hides its root element, and our banner with it. */
export async function forceRootVisible({ tab, frameId }: MessageSender): Promise<void> {
  // A page that will not be shown in a frame has its reasons.
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, css: visible, origin: 'USER' });
}
