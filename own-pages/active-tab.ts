import { browser } from 'wxt/browser';
import { askForEngine } from '../page/messages.ts';
import { readEnginePage, readNotice, readPage } from '../platform/judge-page.ts';
import type { PageAnswer } from '../rules/notice/judged-page.ts';
import type { Notice } from '../rules/notice/notice.ts';

export interface ActiveTab {
  page: PageAnswer;
  notice: Notice | null;
}

/** What there is to say about the tab in front; its address stays in this function. */
export async function readActiveTab(now: Date): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? 'about:blank';
  const engine = tab?.id === undefined ? null : await askForEngine(tab.id);
  const found = engine === null ? null : await readEnginePage(url, engine, now);
  if (found) return { page: found, notice: found.notice };
  const page = await readPage(url, now);
  return page && { page, notice: page.line && (await readNotice(page.line.service.id)) };
}
