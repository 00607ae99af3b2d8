import { browser } from 'wxt/browser';
import { askPage } from '../platform/ask-page.ts';
import { judgePage, readNotice } from '../platform/judge-page.ts';
import type { JudgedPage } from '../rules/notice/judged-page.ts';
import type { Notice } from '../rules/notice/notice.ts';

/** What there is to say about the active tab. The tab's address never leaves this function. */
export async function readActiveTab(now: Date): Promise<{ page: JudgedPage; notice: Notice | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const engine = tab?.id === undefined ? null : await askPage(tab.id, 'which-engine');
  const page = await judgePage(tab?.url ?? 'about:blank', engine, now);
  return page && { page, notice: page.notice ?? (page.summary && (await readNotice(page.summary.service.id))) };
}
