import { browser } from 'wxt/browser';
import type { WantedScript } from './register-scripts.ts';
import { removeLeftBanners } from './remove-left-banners.ts';

/** Runs a script in tabs that were open before it was registered; a tab that will not have it is left alone. */
export async function injectIntoOpenTabs({ file, matches, allFrames }: WantedScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map(inject));

  async function inject(tabId: number): Promise<void> {
    await removeLeftBanners(tabId);
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] });
  }
}
