import type { Browser, Page } from 'puppeteer-core';
import type { OwnPage, Windows } from './test-browser.ts';

/** Chromium's own pages may do what extensions may not. */
export function chromiumWindows(browser: Browser, id: string, asOwnPage: (page: Page) => OwnPage): Windows {
  return {
    findTab: async (part) => asOwnPage(await findPage(browser, part)),
    async frameShows(host, text) {
      const page = await findPage(browser, host);
      const shown = await page.frames()[1]?.evaluate(() => document.body.innerText);
      return shown?.includes(text) ?? false;
    },
    async openPrivateTab(url) {
      await withBookmark(browser, url, 'openInNewWindow([id], true)');
      return asOwnPage(await findPage(browser, url));
    },
    async allowPrivateWindows() {
      const configuration = JSON.stringify({ extensionId: id, incognitoAccess: true });
      // Without developer mode Chromium would not restart an unpacked extension.
      await inPage(
        browser,
        'chrome://extensions',
        `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
          .then(() => chrome.developerPrivate.updateExtensionConfiguration(${configuration}))`,
      );
    },
    openBookmark: (url) => withBookmark(browser, url, 'openInNewTab(id, { active: true, split: false })'),
  };
}

/** Bookmarks an address and uses a command from the bookmark's menu. */
async function withBookmark(browser: Browser, url: string, open: string): Promise<void> {
  const bookmark = `chrome.bookmarks.create(${JSON.stringify({ url })})`;
  await inPage(
    browser,
    'chrome://bookmarks',
    `${bookmark}.then(({ id }) => chrome.bookmarkManagerPrivate.${open})`,
  );
}

async function findPage(browser: Browser, part: string): Promise<Page> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'page' && candidate.url().includes(part),
    { timeout: 10_000 },
  );
  const page = await target.page();
  if (!page) throw new Error(`${part} has no page`);
  return page;
}

async function inPage(browser: Browser, url: string, expression: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(`Promise.resolve(${expression}).then(() => null)`);
  await page.close();
}
