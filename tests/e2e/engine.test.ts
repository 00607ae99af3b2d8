import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { type TestBrowser, waitUntilRegistered } from './harness/test-browser.ts';

const policy = {
  organisation: { name: 'Kreis Musterstadt' },
  language: 'de',
  detectEngines: true,
  alternatives: [{ id: 'own-bbb', name: 'BigBlueButton des Kreises', startUrl: 'https://bbb.kreis.example/' }],
  approvals: [{ service: 'bigbluebutton', hosts: ['bbb.uni.example'] }],
};

const jitsi = `<!doctype html><title>Besprechung</title><link id="manifest-placeholder" rel="manifest">
<meta itemprop="name" content="Jitsi Meet"><div id="react"></div><script src="/libs/lib-jitsi-meet.min.js?v=1"></script>`;

/** As Zoom's own samples load its client into other people's pages. */
const zoomSdk = `<!doctype html><title>Beratung</title><h1>Beratung</h1>
<script src="https://source.zoom.us/3.8.0/zoom-meeting-3.8.0.min.js"></script>`;

const room = '/html5client/join?sessionToken=abc';

/** What popup and toolbar say about the active tab. */
const verdict = `new Promise((done) => {
  const look = () => document.querySelector('[data-testid=verdict]')?.textContent;
  const timer = setInterval(() => look() && (clearInterval(timer), done(look())), 20);
})`;
const toolbar = `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id: tabId }]) =>
  Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]))`;

const hosts = ['*://*/*'];
const prepare = async (browser: TestBrowser) => {
  browser.fakeSite.serve('meet.firma.example', jitsi);
  await waitUntilRegistered(browser, 'engine');
};

inBrowsers('engines on unknown hosts', { policy, hosts, prepare }, (browser) => {
  it('are recognised by the address alone, and named with their host', async () => {
    const page = await browser.visit(`https://bbb.firma.example${room}`);
    expect(await banner.text(page, 'headline')).toBe(
      'Diese Seite ist ein BigBlueButton-Raum auf bbb.firma.example. Dieser Betreiber ist bei uns nicht freigegeben.',
    );
    await banner.click(page, 'why');
    expect(await banner.text(page, 'panel')).toContain('Erkannt an der Adresse');
    await page.close();
  });

  it('are recognised by the page alone, and stay hidden for today on that host only', async () => {
    const page = await browser.visit('https://meet.firma.example/Besprechung');
    expect(await banner.text(page, 'headline')).toContain('ein Jitsi Meet-Raum auf meet.firma.example');
    await banner.click(page, 'hide');
    await banner.click(page, 'hide-today');
    await banner.disappears(page);
    await page.reload();
    await settles();
    expect(await banner.isThere(page)).toBe(false);
    browser.fakeSite.serve('meet.verein.example', jitsi);
    await page.goto('https://meet.verein.example/Sitzung');
    await banner.appears(page);
    await page.goto('https://meet.firma.example/Besprechung');
    const early = await browser.openOwnPage('popup.html', { behind: true });
    await expect.poll(() => early.evaluate(toolbar), { timeout: 10_000 }).toContain('!');
    await early.close();
    const popup = await browser.openOwnPage('popup.html', { behind: true });
    expect(await popup.evaluate(verdict)).toContain('Jitsi Meet (meet.firma.example): nicht freigegeben');
    await popup.evaluate(`document.querySelector('[data-testid="end-snooze-engine/meet.firma.example"]').click()`);
    await banner.appears(page);
    await popup.close();
    await page.close();
  });

  it('are named in the toolbar and the popup as long as the tab shows them', async () => {
    const page = await browser.visit(`https://bbb.firma.example${room}`);
    await banner.appears(page);
    const popup = await browser.openOwnPage('popup.html', { behind: true });
    expect(await popup.evaluate(verdict)).toContain('BigBlueButton (bbb.firma.example): nicht freigegeben');
    await expect
      .poll(() => popup.evaluate(toolbar), { timeout: 10_000 })
      .toEqual(['!', expect.stringContaining('auf bbb.firma.example')]);
    await page.goto('https://news.example/');
    expect(await popup.evaluate(toolbar)).toEqual(['', 'Konferenzlotse']);
    await popup.close();
    const other = await browser.openOwnPage('popup.html', { behind: true });
    expect(await other.evaluate(verdict)).toContain('liegt kein Hinweis vor');
    await other.close();
    await page.close();
  });

  it('are named where another site embeds one', async () => {
    browser.fakeSite.serve('beratung.example', zoomSdk);
    const page = await browser.visit('https://beratung.example/termin');
    expect(await banner.text(page, 'headline')).toContain('Zoom');
    await page.close();
  });

  it.each([
    ['own alternatives', `https://bbb.kreis.example${room}`],
    ['approved hosts', `https://bbb.uni.example${room}`],
    ['listed hosts', `https://demo.bigbluebutton.org${room}`],
    ['pages without an engine', 'https://news.example/room/1'],
  ])('%s get no banner', async (_what, url) => {
    const page = await browser.visit(url);
    await settles();
    expect(await banner.isThere(page)).toBe(false);
    await page.close();
  });
});

/** Longer than for the banner: the page is checked when it is idle. */
async function settles(): Promise<void> {
  await new Promise((done) => setTimeout(done, 800));
}
