import { browser } from 'wxt/browser';
import type { Catalogue } from '../rules/catalogue/schema.ts';

/** `section` is the path of a guide page, such as `service/zoom`. */
export async function openGuide(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html#${section}`) });
}

/**
 * Address of the pause page for network rules, which outlive the session. For a page with `use_dynamic_url` Chromium's
 * `getURL` returns an address for this session only; rules may lead to the permanent one, which no page can open.
 */
export function pausePageAddress(): string {
  if (import.meta.env.FIREFOX) return browser.runtime.getURL('/pause.html');
  return `chrome-extension://${browser.runtime.id}/pause.html`;
}

/** The catalogue is a file of its own, because it is needed when rules are compiled but not at every wake-up. */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL('/catalogue.json'));
  return (await response.json()) as Catalogue;
}
