import { expect, it } from 'vitest';
import { attacked, attacks, isUsable } from './attacks.ts';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { TestBrowser } from './harness/test-browser.ts';

const call = `<!doctype html><title>call</title><h1>call</h1><button id="start">start</button>
<script>
  document.querySelector('#start').onclick = async () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    setInterval(() => context.fillRect(Math.random() * 100, 0, 9, 9), 50);
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = canvas.captureStream(5);
    document.body.append(video);
    await video.play();
  };
</script>`;

const singlePage = `<!doctype html><title>app</title><h1>app</h1>
<script>navigation.addEventListener('navigate', (event) => event.canIntercept && event.intercept());</script>`;

const hostile = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<style>html > div { display: none !important }</style><h1>hostile</h1>
<script>
  setInterval(() => document.querySelectorAll('html > div').forEach((div) => div.remove()), 300);
</script>`;

function servePages({ fakeSite }: TestBrowser) {
  fakeSite.serve('call.zoom.us', call);
  fakeSite.serve('spa.zoom.us', singlePage);
  fakeSite.serve('hostile.zoom.us', hostile);
  fakeSite.serve('attacked.zoom.us', attacked);
}

inBrowsers('kinds of pages', { prepare: servePages }, (browser) => {
  it('an invited person is offered the reply first, an organiser a place to plan elsewhere', async () => {
    const guest = await browser.visit('https://us02web.zoom.us/j/123');
    expect(await banner.text(guest, 'copy-reply')).toMatch(/Antwort|Reply/);
    await guest.goto('https://zoom.us/meeting/schedule');
    await banner.appears(guest);
    expect(await guest.$('>>> [data-testid=copy-reply]')).toBeNull();
    await guest.close();
  });

  it('starting the native client brings a hidden banner back, with a link to join in the browser', async () => {
    browser.fakeSite.serve(
      'launch.zoom.us',
      '<!doctype html><h1>launch</h1><a id="launch" href="zoommtg://zoom.us/join?confno=1">open</a>',
    );
    const page = await browser.visit('https://launch.zoom.us/j/123?pwd=a');
    await banner.click(page, 'hide');
    await banner.click(page, 'hide-today');
    await banner.disappears(page);
    await page.focus('#launch');
    await page.keyboard.press('Enter');
    await banner.appears(page);
    await banner.click(page, 'why');
    await banner.text(page, 'in-browser');
    const link = await page.$('>>> [data-testid=in-browser]');
    expect(await link?.evaluate((node) => node.getAttribute('href'))).toBe(
      'https://launch.zoom.us/wc/123/join?pwd=a',
    );
    const popup = await browser.openOwnPage('popup.html');
    await popup.click('end-snooze-zoom');
    await popup.close();
    await page.close();
  });

  it.each([
    ['the history', `history.pushState(null, '', '/j/123')`],
    ['the Navigation API', `navigation.navigate('/j/123')`],
    ['the fragment', `location.hash = '/meet/123'`],
  ])('the banner follows when the page changes its address without loading: by %s', async (way, change) => {
    const page = await browser.visit(
      way === 'the fragment' ? 'https://teams.microsoft.com/v2/' : 'https://spa.zoom.us/',
    );
    await page.waitForSelector('html > div:popover-open');
    expect(await page.$('>>> [data-testid=copy-reply]')).toBeNull();
    await page.evaluate(`void (${change})`);
    await banner.text(page, 'copy-reply');
    await page.evaluate(() => history.back());
    await expect.poll(() => page.$('>>> [data-testid=copy-reply]')).toBeNull();
    await page.close();
  });

  it('a running call is not disturbed: a pill appears at the edge and opens on request', async () => {
    const page = await browser.visit('https://call.zoom.us/');
    await banner.appears(page);
    await page.click('#start');
    await banner.text(page, 'pill');
    await banner.click(page, 'open-pill');
    await banner.appears(page);
    await page.close();
  });

  it('the service’s in-call page gets the pill at once', async () => {
    const page = await browser.visit('https://app.zoom.us/wc/123/join');
    await banner.text(page, 'pill');
    await page.close();
  });

  it('a page that hides and removes the banner does not get rid of it, nor does its content policy', async () => {
    const page = await browser.visit('https://hostile.zoom.us/');
    await banner.appears(page);
    await new Promise((done) => setTimeout(done, 1200));
    expect(await banner.isThere(page)).toBe(true);
    await page.close();
  });

  it.each(attacks)('a page does not get rid of the banner when it %s', async (_what, attack) => {
    const page = await browser.visit('https://attacked.zoom.us/');
    await page.waitForFunction(isUsable);
    await page.evaluate(attack);
    await page.waitForFunction(isUsable, { timeout: 6_000 });
    await page.close();
  });

  it('the banner is still there on a page from the back/forward cache', async () => {
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    await page.goto('https://example.org/');
    await page.evaluate(() => void history.back());
    await page.waitForFunction(() => location.host === 'zoom.us');
    await banner.appears(page);
    await page.close();
  });
});
