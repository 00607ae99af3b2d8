import { browser } from 'wxt/browser';
import type { Pages } from './list-permitted-pages.ts';
import { removeLeftBanners } from './remove-left-banners.ts';

export const bannerScript = '/content-scripts/banner.js';

/** Runs the banner in tabs that were open before it was registered; a tab that will not have it is left alone. */
export async function injectIntoOpenTabs({ matches }: Pages): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map(inject));
}

async function inject(tabId: number): Promise<void> {
  await removeLeftBanners(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [bannerScript] });
}
