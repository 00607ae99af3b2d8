import { browser } from 'wxt/browser';
import { createTranslate } from '../locales/translate.ts';
import type { PageAnswer } from '../rules/notice/page-answer.ts';

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
