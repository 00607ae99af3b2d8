import { type Browser, browser } from 'wxt/browser';

/** A style of the user's own wins over whatever a page demands. */
const css = ':root { display: block !important; content-visibility: visible !important; zoom: 1 !important }';

/** Has the sender's page drawn though the page itself hides its root element, and our banner with it. */
export async function showRoot({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  // A page that will not be shown in a frame has its reasons.
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, css, origin: 'USER' });
}
