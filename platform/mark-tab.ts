import { type Browser, browser } from 'wxt/browser';
import { createTranslate } from '../locales/translate.ts';
import { readPage } from './read-page.ts';

const warningColour = '#925400';

/** Sets badge and title of the sender's tab by its address; the browser clears both at the next navigation. */
export async function markTab({ tab, url }: Browser.runtime.MessageSender): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined || !url) return;
  const page = await readPage(url, new Date());
  if (!page?.line) return;

  const title = createTranslate(page.overview.language)('toolbar.listed', { headline: page.line.headline });
  await browser.action.setBadgeBackgroundColor({ tabId, color: warningColour });
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title });
}
