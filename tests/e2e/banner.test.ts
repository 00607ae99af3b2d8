import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { waitFor } from './harness/wait-for.ts';

const listed = ['https://zoom.us/', 'https://us02web.zoom.us/j/123', 'https://ZOOM.us./', 'http://zoom.us/j/1'];

const unlisted = [
  'https://zoom.us.evil.example/',
  'https://notzoom.us/',
  'https://blog.zoom.us/',
  'https://example.org/?u=https://zoom.us/j/1',
];

inBrowsers('the banner, without a policy', {}, (browser) => {
  it.each(listed)('appears on %s', async (url) => {
    const page = await browser.visit(url);
    await banner.appears(page);
    await page.close();
  });

  it.each(unlisted)('does not appear on %s', async (url) => {
    const page = await browser.visit(url);
    await banner.settles();
    expect(await banner.isThere(page)).toBe(false);
    await page.close();
  });

  it('shows the catalogue’s assessment, reasons with sources, and alternatives', async () => {
    const page = await browser.visit('https://zoom.us/');
    expect(await banner.text(page, 'headline')).toMatch(/^Zoom: /);
    await banner.click(page, 'why');
    const panel = await banner.text(page, 'panel');
    expect(panel).toMatch(/18 February 2021|18\.02\.2021/);
    expect(panel).toContain('heise online');
    expect(await banner.text(page, 'alternatives')).toContain('OpenTalk');
    await page.close();
  });

  it('hidden for today, stays hidden after a reload and on another host of the service, and comes back from the popup', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.click(page, 'hide');
    await banner.click(page, 'hide-today');
    await banner.disappears(page);
    await page.reload();
    await banner.settles();
    expect(await banner.isThere(page)).toBe(false);
    await page.goto('https://us02web.zoom.us/j/123');
    await banner.settles();
    expect(await banner.isThere(page)).toBe(false);

    const popup = await browser.openOwnPage('popup.html', { behind: true });
    const showAgain = `document.querySelector('[data-testid=show-again]')`;
    await waitFor(() => popup.evaluate<boolean>(`${showAgain} !== null`), 'the button to show it again');
    await popup.evaluate(`${showAgain}.click()`);
    await banner.appears(page);
    await popup.close();
    await page.close();
  });
});
