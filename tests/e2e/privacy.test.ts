import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';

/** Hosts that browsers contact by themselves. */
const ofTheBrowser = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)$/;

inBrowsers('visits', {}, (browser) => {
  it('are reported to nobody: the only requests are those of the pages themselves', async () => {
    const page = await browser.visit('https://us02web.zoom.us/j/123?pwd=secret');
    await banner.click(page, 'why');
    await page.goto('https://teams.microsoft.com/l/meetup-join/1');
    await banner.appears(page);
    await banner.settles();
    await page.close();
    const hosts = new Set(browser.fakeSite.requests.map((request) => request.split(' ')[0] ?? ''));
    const strange = [...hosts].filter((host) => !ofTheBrowser.test(host));
    expect(strange.sort()).toEqual(['teams.microsoft.com', 'us02web.zoom.us']);
  });

  it('leave nothing in the store', async () => {
    const own = await browser.openOwnPage('popup.html');
    const before = await own.evaluate<string>('chrome.storage.local.get(null).then(JSON.stringify)');
    const page = await browser.visit('https://us02web.zoom.us/j/987654321?pwd=topsecret');
    await banner.click(page, 'why');
    await banner.settles();
    const after = await own.evaluate<string>('chrome.storage.local.get(null).then(JSON.stringify)');
    expect(after).toBe(before);
    expect(after).not.toContain('987654321');
    await page.close();
    await own.close();
  });

  it.each(['popup.html', 'guide.html', 'admin.html', 'welcome.html', 'pause.html'])(
    '%s cannot send anything out: the browser refuses',
    async (path) => {
      const own = await browser.openOwnPage(path);
      const sent = await own.evaluate<string[]>(`Promise.all([
        fetch('https://collect.example/fetch').then(() => 'sent', () => 'refused'),
        new Promise((done) => Object.assign(new Image(), {
          onload: () => done('sent'), onerror: () => done('refused'), src: 'https://collect.example/image',
        })),
        navigator.sendBeacon('https://collect.example/beacon') ? 'queued' : 'refused',
      ])`);
      expect(sent.slice(0, 2)).toEqual(['refused', 'refused']);
      await banner.settles();
      expect(browser.fakeSite.requests.filter((request) => request.includes('collect.example'))).toEqual([]);
      await own.close();
    },
  );
});
