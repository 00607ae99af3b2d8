import { type Browser, browser } from 'wxt/browser';
import { createTranslate } from '../locales/translate.ts';
import { readPage } from '../platform/judge-page.ts';
import type { TabFacts } from '../platform/messages.ts';
import type { PageAnswer } from '../rules/notice/judged-page.ts';
import { isPrivateTab } from './private-tabs.ts';

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

const warningColour = '#925400';

/** Sets badge and title of a tab; the browser clears both at the next navigation. */
export async function showInToolbar(tabId: number, { verdict, line, overview }: PageAnswer): Promise<void> {
  const translate = createTranslate(overview.language);
  if (verdict.kind === 'approved') {
    const title = translate('toolbar.approved', { service: verdict.approval.serviceName });
    await browser.action.setTitle({ tabId, title });
  }
  if (!line) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: warningColour });
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: translate('toolbar.listed', { headline: line.headline }) });
}
