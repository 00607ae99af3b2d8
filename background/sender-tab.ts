import { browser } from 'wxt/browser';
import { judgePage } from '../platform/judge-page.ts';
import { pausePageAddress } from '../platform/own-resources.ts';
import { writePauseAddress } from '../rules/judge/passage.ts';
import { isPausing } from '../rules/judge/rules.ts';
import { applyPassages } from './passages.ts';
import type { MessageSender } from './receive-messages.ts';
import { showInToolbar } from './toolbar.ts';

/** Sends the tab of a paused page to the pause page, as the network rule would have done. */
export async function pauseTab({ tab, url }: MessageSender): Promise<void> {
  if (tab?.id === undefined || !url) return;
  const now = new Date();
  const page = await judgePage(url, null, now);
  if (page?.verdict.kind !== 'listed' || !isPausing(page.verdict.level)) return;
  // The rules of a passage may have been left behind by a clock that was set back.
  await applyPassages(now);
  await browser.tabs.update(tab.id, { url: writePauseAddress(pausePageAddress(), url) });
}

/** Injects the banner where an engine was recognised: the script that runs on every page does not contain it. */
export async function showEngineBanner({ tab, url, frameId }: MessageSender, engine: string): Promise<void> {
  if (tab?.id === undefined || frameId !== 0 || !url) return;
  const page = await judgePage(url, engine, new Date());
  if (page?.verdict.kind !== 'engine') return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/banner.js'] });
  await showInToolbar(tab.id, page);
}

/** As a user-origin style, this overrides whatever the page sets. */
const visible = ':root { display: block !important; content-visibility: visible !important; zoom: 1 !important }';

/** Makes the sender's page visible although it hides its root element, and our banner with it. */
export async function forceRootVisible({ tab, frameId }: MessageSender): Promise<void> {
  // A page that hides itself in a frame has its reasons.
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.insertCSS({ target: { tabId: tab.id }, css: visible, origin: 'USER' });
}
