import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { type FakeSite, startFakeSite } from './browsers/fake-site.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { launchChromium } from './browsers/launch-chromium.ts';
import { launchFirefox } from './browsers/launch-firefox.ts';
import { waitForBanner } from './browsers/wait-for-banner.ts';
import { buildExtension } from './build/build-extension.ts';

const address = 'https://zoom.us/';

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    screenshot: { type: 'string' },
    firefox: { type: 'boolean', default: false },
  },
});

await start();

async function start() {
  const name = options.firefox || !findBrowser('chromium') ? 'firefox' : 'chromium';
  const extension = buildExtension(name);
  // Without display there may be no network either: then the page comes from a fake site on this machine.
  const fakeSite = options.headless ? await startFakeSite() : undefined;
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ extension, headless: options.headless, ...(fakeSite ? { fakeSite } : {}) });
  const page = await waitForBanner(browser, address);

  if (options.screenshot) await takeScreenshot(page, options.screenshot);
  if (options.headless) return stop(browser, fakeSite);
  console.log(`${address} is open in ${name} with the extension. Close the browser to end.`);
  await new Promise((done) => browser.on('disconnected', done));
}

async function takeScreenshot(page: Page, path: string) {
  await page.setViewport({ width: 1280, height: 720 });
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`The banner at ${address} is in ${path}.`);
}

async function stop(browser: Browser, fakeSite: FakeSite | undefined) {
  await browser.close();
  await fakeSite?.close();
}
