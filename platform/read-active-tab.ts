import { browser } from 'wxt/browser';
import type { PageAnswer } from '../rules/notice/page-answer.ts';
import { readPage } from './read-page.ts';

/** What the snapshot says about the tab in front; its address stays in this function. */
export async function readActiveTab(now: Date): Promise<PageAnswer | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return readPage(tab?.url ?? 'about:blank', now);
}
