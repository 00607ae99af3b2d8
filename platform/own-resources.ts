import { browser } from 'wxt/browser';
import type { Catalogue } from '../rules/catalogue/schema.ts';

/** Opens the guide at a section such as `service/zoom`. */
export async function openGuide(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html#${section}`) });
}

/**
 * Address of the pause page for network rules, which outlive the session. Chromium's `getURL` gives a page with
 * `use_dynamic_url` an address for this session only; rules may lead to the lasting one, while no page can open it.
 */
export function pausePageAddress(): string {
  if (import.meta.env.FIREFOX) return browser.runtime.getURL('/pause.html');
  return `chrome-extension://${browser.runtime.id}/pause.html`;
}

/** The catalogue lies beside the scripts, not in them: it is needed when rules are compiled, not at every wake-up. */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL('/catalogue.json'));
  return (await response.json()) as Catalogue;
}
