import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { isPaused } from './harness/pause-page.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const speaker = `chrome.storage.local.get('header').then(({ header }) => header?.sender.name)`;
const failures = `chrome.storage.local.get('failures').then(({ failures }) => failures ?? [])`;
const hosts = ['*://*.dienste.example/*'];

const quiet = { organisation: { name: 'Kreis' }, services: [{ id: 'zoom', level: 'off' }] };

inBrowsers('a frozen tab', { only: 'chromium', policy: quiet }, (browser) => {
  it('keeps no policy waiting, and has the banner once it wakes', async () => {
    const page = await browser.visit('https://zoom.us/');
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    browser.setPolicy({ organisation: { name: 'Stadt' } });
    const own = await browser.openOwnPage('admin.html');
    await waitFor(async () => (await own.evaluate(speaker)) === 'Stadt', 'the new policy', 10_000);
    await own.close();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await banner.appears(page);
    await page.close();
  });
});

inBrowsers('an emptied store', { policy: { organisation: { name: 'Kreis' } } }, (browser) => {
  it('is written anew when a page misses it, and the page has its banner', async () => {
    const own = await browser.openOwnPage('admin.html');
    await own.evaluate('chrome.storage.local.clear()');
    const page = await browser.visit('https://zoom.us/');
    await banner.appears(page);
    expect(await own.evaluate(speaker)).toBe('Kreis');
    await page.close();
    await own.close();
  });
});

const services = (count: number, each: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `own-${index}`,
    name: `Dienst ${index}`,
    level: 'block',
    hosts: Array.from({ length: each }, (_, number) => `n${number}.s${index}.dienste.example`),
  }));

const large: [what: string, count: number, each: number][] = [
  ['1,200 services of an organisation', 1_200, 1],
  ['20 services with 5,000 hosts each', 20, 5_000],
];

for (const [what, count, each] of large) {
  const policy = { organisation: { name: 'Kreis' }, customServices: services(count, each) };
  inBrowsers(what, { policy, hosts }, (browser) => {
    it('are all applied, and paused before the first request', async () => {
      const own = await browser.openOwnPage('admin.html');
      await waitFor(async () => (await own.evaluate(speaker)) === 'Kreis', 'the policy', 30_000);
      const isDone = `chrome.alarms.get('retry-policy').then((alarm) => alarm === undefined)`;
      await waitFor(() => own.evaluate<boolean>(isDone), 'the end of the run', 30_000);
      expect(await own.evaluate(failures)).toEqual([]);
      await own.close();
      for (const index of [0, count - 1]) await pauses(browser, `https://n${each - 1}.s${index}.dienste.example/`);
      expect(browser.fakeSite.requests.filter((request) => request.includes('dienste.example'))).toEqual([]);
    });
  });
}

async function pauses(browser: TestBrowser, url: string): Promise<void> {
  const tab = await browser.openTab(url);
  await waitFor(() => isPaused(tab), `the pause page for ${url}`);
  await tab.close();
}
