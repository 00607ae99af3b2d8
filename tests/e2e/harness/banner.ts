import type { ElementHandle, Page } from 'puppeteer-core';

/** The banner of a page as a person uses it. Elements are found by test id, never by text. */
export const banner = {
  async isThere(page: Page): Promise<boolean> {
    return (await page.$('>>> [data-testid=banner]')) !== null;
  },
  async appears(page: Page): Promise<void> {
    await page.waitForSelector('>>> [data-testid=banner]', { timeout: 10_000 });
  },
  async disappears(page: Page): Promise<void> {
    await page.waitForFunction(() => document.querySelector('html > div:popover-open') === null, {
      timeout: 10_000,
    });
  },
  async text(page: Page, testId: string): Promise<string> {
    const element = await page.waitForSelector(`>>> [data-testid=${testId}]`, { timeout: 10_000 });
    return (await element?.evaluate((node) => node.textContent ?? '')) ?? '';
  },
  async click(page: Page, testId: string): Promise<void> {
    const element = (await page.waitForSelector(`>>> [data-testid=${testId}]`)) as ElementHandle<Element>;
    await element.click();
  },
  /** Long enough for a script that runs at document start to have shown something. */
  async settles(): Promise<void> {
    await new Promise((done) => setTimeout(done, 400));
  },
};
