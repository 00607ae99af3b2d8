import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** A page's banner as a person uses it. Elements are found by test id, never by text. */
export const banner = {
  async isThere(page: Page | Frame): Promise<boolean> {
    return (await page.$('>>> [data-testid=banner]')) !== null;
  },
  async appears(page: Page | Frame): Promise<void> {
    await find(page, 'banner');
  },
  async disappears(page: Page): Promise<void> {
    await page.waitForFunction(() => document.querySelector('html > div:popover-open') === null, {
      timeout: 10_000,
    });
  },
  async text(page: Page | Frame, testId: string): Promise<string> {
    const element = await find(page, testId);
    return element.evaluate((node) => node.textContent ?? '');
  },
  async click(page: Page | Frame, testId: string): Promise<void> {
    // The banner may have been redrawn between finding and clicking.
    const click = async () =>
      (await find(page, testId)).click().then(
        () => true,
        () => false,
      );
    await waitFor(click, `a click on ${testId}`);
  },
  /** Long enough for a script at document_start to have shown something. */
  async settles(): Promise<void> {
    await new Promise((done) => setTimeout(done, 400));
  },
};

/** Polls, because puppeteer's own waiting does not see changes inside a shadow root. */
async function find(page: Page | Frame, testId: string): Promise<ElementHandle<Element>> {
  let element: ElementHandle<Element> | null = null;
  await waitFor(async () => {
    element = await page.$(`>>> [data-testid=${testId}]`);
    return element !== null;
  }, testId);
  if (!element) throw new Error(`${testId} is not there`);
  return element;
}
