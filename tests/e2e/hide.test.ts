import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { waitFor } from './harness/wait-for.ts';

inBrowsers('hiding the banner', {}, (browser) => {
  it('until something changes lasts, is listed in the popup, and can be undone there', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.click(page, 'hide');
    await banner.click(page, 'hide-until-change');
    await banner.disappears(page);
    const second = await browser.visit('https://us02web.zoom.us/');
    await banner.settles();
    expect(await banner.isThere(second)).toBe(false);

    const popup = await browser.openOwnPage('popup.html', { behind: true });
    await popup.click('end-snooze-zoom');
    await banner.appears(page);
    await banner.appears(second);
    await popup.close();
    await second.close();
    await page.close();
  });

  it('for private use explains itself once, and lasts in this tab only', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.click(page, 'hide');
    await banner.click(page, 'private');
    await banner.text(page, 'private-note');
    await banner.click(page, 'close-note');
    await banner.disappears(page);
    await page.goto('https://us02web.zoom.us/');
    await banner.settles();
    expect(await banner.isThere(page)).toBe(false);

    const other = await browser.visit('https://zoom.us/');
    await banner.appears(other);
    await other.close();
    await page.close();
  });

  it('of one service leaves the others alone', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.click(page, 'hide');
    await banner.click(page, 'hide-days');
    await banner.disappears(page);
    const teams = await browser.visit('https://teams.microsoft.com/');
    await banner.appears(teams);
    const popup = await browser.openOwnPage('popup.html');
    await waitFor(
      () => popup.evaluate<boolean>(`document.querySelector('[data-testid=end-snooze-zoom]') !== null`),
      'the list',
    );
    await popup.click('end-snooze-zoom');
    await banner.appears(page);
    await popup.close();
    await teams.close();
    await page.close();
  });
});
