import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../../cli/browsers/find-browser.ts';
import { evaluateInFirefox } from './firefox-inside.ts';
import { waitFor } from './wait-for.ts';

/** Makes the browser look for updates now, as it does by itself every few hours, and waits for this version. */
export async function updateExtension(
  name: BrowserName,
  browser: Browser,
  extension: { id: string; version: string },
): Promise<void> {
  return name === 'chromium' ? updateInChromium(browser, extension) : updateInFirefox(browser, extension);
}

async function updateInChromium(browser: Browser, { id, version }: { id: string; version: string }) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('new Promise((done) => chrome.developerPrivate.autoUpdate(done))');
  const installed = `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}).then(({ version }) => version)`;
  await waitFor(async () => (await page.evaluate(installed)) === version, `version ${version}`);
  await page.close();
}

async function updateInFirefox(browser: Browser, { id, version }: { id: string; version: string }) {
  const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')`;
  await evaluateInFirefox(browser, `${manager}.AddonManagerPrivate.backgroundUpdateCheck().then(() => null)`);
  const installed = `${manager}.AddonManager.getAddonByID(${JSON.stringify(id)}).then(({ version }) => version)`;
  await waitFor(async () => (await evaluateInFirefox(browser, installed)) === version, `version ${version}`);
}
