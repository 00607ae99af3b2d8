import type { Browser, Page } from 'puppeteer-core';

/**
 * Opens an address and waits for the banner. Its shadow root is closed, so what is seen from outside is an element in
 * the top layer; a browser that was just installed into needs a moment to register the script, so it may load twice.
 */
export async function waitForBanner(browser: Browser, address: string, timeout = 20_000): Promise<Page> {
  const page = await browser.newPage();
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    await page.goto(address, { waitUntil: 'load' });
    const isThere = await page
      .waitForFunction(() => document.querySelector('html > div:popover-open') !== null, { timeout: 2_000 })
      .catch(() => null);
    if (isThere) return page;
  }
  throw new Error(`No banner at ${address} within ${timeout / 1000} s.`);
}
