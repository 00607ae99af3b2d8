import { browser } from 'wxt/browser';

/**
 * Removes the banner of an earlier version from a tab. Firefox ends scripts together with their extension and leaves
 * what they drew: buttons that nobody answers. Chromium's old script takes its banner away itself.
 */
export async function removeLeftBanners(tabId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  await browser.scripting.executeScript({ target: { tabId }, func: removeFromPage });
}

/** Runs in the page, so that it holds all it needs. */
function removeFromPage(): void {
  for (const element of document.querySelectorAll<FirefoxElement>('div[popover]')) {
    if (element.openOrClosedShadowRoot?.querySelector('[data-testid=banner]')) element.remove();
  }
}

type FirefoxElement = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
