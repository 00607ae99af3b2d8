import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';

const unlisted = [
  'https://example.org/',
  'https://notzoom.us/',
  'https://blog.zoom.us/',
  'https://meet.example.org/j/1',
];

inBrowsers('on pages that are not listed', {}, (browser) => {
  it('nothing of ours runs: no script in the page, no background, and so no access to the store', async () => {
    await browser.stopBackground();
    for (const url of unlisted) {
      const page = await browser.visit(url);
      await banner.settles();
      expect(await browser.isBackgroundRunning(), `${url} woke the background`).toBe(false);
      expect(await browser.countOwnScripts(page), `${url} runs a script of ours`).toBe(0);
      await page.close();
    }
  });

  it('whereas a listed page runs one script and wakes the background', async () => {
    await browser.stopBackground();
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    expect(await browser.countOwnScripts(page)).toBe(1);
    await expect.poll(() => browser.isBackgroundRunning()).toBe(true);
    await page.close();
  });
});
