import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../cli/build/build-extension.ts';
import { banner } from '../e2e/harness/banner.ts';
import { openTestBrowser, type TestBrowser } from '../e2e/harness/test-browser.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';

/** Takes the README's pictures: banner, open banner and popup, with a county's policy. */
const folder = process.argv[2] ?? 'docs/pictures';

mkdirSync(folder, { recursive: true });
buildExtension('chromium', 'e2e');
const browser = await openTestBrowser('chromium');
try {
  await browser.rememberPolicy(JSON.parse(readFileSync('tests/gallery/county.json', 'utf8')));
  await takeBanner(browser);
  await takePopup(browser);
} finally {
  await browser.close();
}

async function takeBanner({ visit }: TestBrowser) {
  const page = await visit('https://zoom.us/');
  await banner.appears(page);
  await take(page, 'banner.png', 1280, 300);
  await banner.click(page, 'why');
  await banner.text(page, 'panel');
  await page.mouse.move(1, 1);
  await take(page, 'banner-open.png', 1280, 760);
}

async function takePopup({ openOwnPage }: TestBrowser) {
  const popup = await openOwnPage('popup.html', { behind: true });
  await waitFor(
    () => popup.evaluate<boolean>(`document.querySelector('[data-testid=verdict]') !== null`),
    'the verdict',
  );
  write('popup.png', await popup.screenshot({ width: 384, height: 560 }));
}

async function take(page: Page, name: string, width: number, height: number) {
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
  write(name, await page.screenshot());
}

function write(name: string, picture: Uint8Array) {
  writeFileSync(join(folder, name), picture);
  console.log(join(folder, name));
}
