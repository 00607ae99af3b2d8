import { browser } from 'wxt/browser';

/** Opens the guide at a section such as `service/zoom`. */
export async function openGuide(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html#${section}`) });
}
