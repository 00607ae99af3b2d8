import { type Browser, browser } from 'wxt/browser';

/** Puts the banner for engines into the sender's page. It is not part of the script that looks at every page. */
export async function showEngineBanner({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/engine-banner.js'],
  });
}
