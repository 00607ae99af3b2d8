import { browser } from 'wxt/browser';
import { createTranslate } from '../locales/translate.ts';
import { judgePage } from '../platform/judge-page.ts';
import type { TabFacts } from '../platform/message-table.ts';
import type { JudgedPage } from '../rules/notice/judged-page.ts';
import { isPrivateTab } from './private-tabs.ts';
import type { MessageSender } from './receive-messages.ts';

const warningColour = '#925400';

/** Sets badge and title of the sender's tab, and returns what only the background knows about it. */
export async function markTab({ tab, url, frameId }: MessageSender): Promise<TabFacts> {
  const tabId = tab?.id;
  if (tabId === undefined || !url) return { isPrivate: false, isInsideListedPage: false };
  const now = new Date();
  const page = await judgePage(url, null, now);
  if (page) await showInToolbar(tabId, page);
  const around = frameId && tab?.url ? await judgePage(tab.url, null, now) : null;
  return { isPrivate: await isPrivateTab(tabId), isInsideListedPage: around?.summary != null };
}

/** The browser clears both at the next navigation. */
export async function showInToolbar(tabId: number, { verdict, summary, header }: JudgedPage): Promise<void> {
  const translate = createTranslate(header.language);
  if (verdict.kind === 'approved') {
    const title = translate('toolbar.approved', { service: verdict.approval.serviceName });
    await browser.action.setTitle({ tabId, title });
  }
  if (!summary) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: warningColour });
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: translate('toolbar.listed', { headline: summary.headline }) });
}
