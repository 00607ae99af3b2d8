import { browser } from 'wxt/browser';

/**
 * Address of the pause page for network rules, which outlive the session. Chromium's `getURL` gives a page with
 * `use_dynamic_url` an address for this session only; rules may lead to the lasting one, while no page can open it.
 */
export function pausePageAddress(): string {
  if (import.meta.env.FIREFOX) return browser.runtime.getURL('/pause.html');
  return `chrome-extension://${browser.runtime.id}/pause.html`;
}
