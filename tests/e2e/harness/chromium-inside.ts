import type { Browser, Page } from 'puppeteer-core';
import { chromiumWindows } from './chromium-windows.ts';
import type { Colours, Inside, OwnPage } from './test-browser.ts';
import { waitAtMost } from './wait-at-most.ts';

export async function chromiumInside(browser: Browser, id: string): Promise<Inside> {
  const isWorker = (target: { type: () => string; url: () => string }) =>
    target.type() === 'service_worker' && target.url().includes(id);
  await browser.waitForTarget(isWorker);

  return {
    ...chromiumWindows(browser, id, asOwnPage),
    async openOwnPage(path, { behind } = { behind: false }) {
      const url = `chrome-extension://${id}/${path}`;
      return asOwnPage(behind ? await openBehind(browser, url) : await openInFront(browser, url));
    },
    async openTab(url) {
      const page = await browser.newPage();
      await page.goto(url).catch(() => null);
      return asOwnPage(page);
    },
    async stopBackground() {
      const worker = await browser.targets().find(isWorker)?.worker();
      await worker?.close();
      while (browser.targets().some(isWorker)) await new Promise((done) => setTimeout(done, 20));
    },
    async pressShortcut() {
      // A driver's keys bypass the browser's own shortcuts, so the resulting event is dispatched instead.
      const own = await openBehind(browser, `chrome-extension://${id}/popup.html`);
      await own.evaluate(`chrome.runtime.sendMessage({ type: 'apply-policy' })`);
      await own.close();
      const worker = await browser.targets().find(isWorker)?.worker();
      await worker?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch('focus-banner', tab))`);
    },
    isBackgroundRunning: async () => browser.targets().some(isWorker),
    countOwnScripts: (page) => countWorlds(page, id),
  };
}

function asOwnPage(page: Page): OwnPage {
  return {
    evaluate: (expression) => page.evaluate(expression) as never,
    click: async (testId) => {
      // A background page draws nothing, and could not be clicked.
      await page.bringToFront();
      await page.waitForSelector(`[data-testid=${testId}]:not([disabled])`);
      await page.click(`[data-testid=${testId}]`);
    },
    url: async () => page.url(),
    async resize(size) {
      // A background page has no focus and draws nothing.
      await page.bringToFront();
      await page.setViewport(size);
    },
    async screenshot({ width, height, scale = 1.5 }) {
      await page.bringToFront();
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      return page.screenshot();
    },
    prefer: (colours) => prefer(page, colours),
    close: () => close(page),
  };
}

/** A navigating page forgets a request to close, so it is asked again. */
async function close(page: Page): Promise<void> {
  while (!page.isClosed()) await waitAtMost(1_000, page.close());
}

/** Puppeteer cannot emulate forced colours. */
async function prefer(page: Page, colours: Colours): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

async function openInFront(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Like the popup, a page in the background sees the tab in front as the active one. */
async function openBehind(browser: Browser, url: string): Promise<Page> {
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, background: true });
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'page' && candidate.url() === url,
  );
  const page = await target.page();
  if (!page) throw new Error(`${url} did not open`);
  return page;
}

/** A content script runs in an isolated world named after its extension. */
async function countWorlds(page: Page, id: string): Promise<number> {
  const session = await page.createCDPSession();
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.filter((origin) => origin === `chrome-extension://${id}`).length;
}
