import { type Browser, browser } from 'wxt/browser';
import { readEnginePage } from '../platform/judge-page.ts';
import { showInToolbar } from './toolbar.ts';

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

/** A style of the user's own wins over whatever a page demands. */
const css = ':root { display: block !important; content-visibility: visible !important; zoom: 1 !important }';

/** Has the sender's page drawn though the page itself hides its root element, and our banner with it. */
export async function showRoot({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  // A page that will not be shown in a frame has its reasons.
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, css, origin: 'USER' });
}
