import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { givePassage } from './harness/passages.ts';
import { isPaused } from './harness/pause-page.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const policy = {
  level: 'inform',
  services: [
    { id: 'zoom', level: 'acknowledge' },
    { id: 'whereby', level: 'acknowledge' },
    { id: 'jitsi-meet', level: 'acknowledge' },
    { id: 'daily', level: 'block' },
    { id: 'discord', level: 'block' },
  ],
};

const workerPage = `<!doctype html><script>
  navigator.serviceWorker.register('/worker.js');
  navigator.serviceWorker.ready.then(() => { document.title = 'ready'; });
</script>`;

const worker = `addEventListener('fetch', (event) => event.respondWith(
  new Response('<!doctype html><h1>from the worker</h1>', { headers: { 'content-type': 'text/html' } })));`;

interface Route {
  route: string;
  /** Element of the unlisted page where the route starts. */
  element: (address: string) => string;
  use: (page: Page) => Promise<unknown>;
}

const click = (page: Page) => page.click('#start');
const link = (address: string) => `<a id="start" href="${address}">meeting</a>`;
const button = (script: string) => `<button id="start" onclick="${script}">meeting</button>`;

const routes: Route[] = [
  { route: 'a link', element: link, use: click },
  {
    route: 'a link that opens a tab',
    element: (url) => link(url).replace('<a', '<a target="_blank"'),
    use: click,
  },
  { route: 'a middle click on a link', element: link, use: (page) => page.click('#start', { button: 'middle' }) },
  { route: 'a link clicked with Ctrl', element: link, use: (page) => clickHolding(page, 'Control') },
  {
    route: 'a link clicked with Shift, in a new window',
    element: link,
    use: (page) => clickHolding(page, 'Shift'),
  },
  { route: 'window.open', element: (url) => button(`window.open('${url}')`), use: click },
  {
    route: 'window.open, in a new window',
    element: (url) => button(`window.open('${url}', '_blank', 'popup,width=500,height=400')`),
    use: click,
  },
  { route: 'navigation.navigate', element: (url) => button(`navigation.navigate('${url}')`), use: click },
  {
    route: 'a form that is sent',
    element: (url) => `<form method="post" action="${url}"><button id="start">meeting</button></form>`,
    use: click,
  },
];

inBrowsers('every route to a paused service', { policy }, (browser) => {
  it.each(routes)('$route ends on the pause page, and no request leaves', async ({ route, element, use }) => {
    const address = `https://us02web.zoom.us/j/1?route=${encodeURIComponent(route)}`;
    browser.fakeSite.serve('start.example', `<!doctype html>${element(address)}`);
    const page = await browser.visit('https://start.example/');
    await use(page);
    await arrives(browser, address);
    await page.close().catch(() => null);
  });

  it('a bookmark ends on the pause page, and no request leaves', async () => {
    const address = 'https://us02web.zoom.us/j/1?route=bookmark';
    await browser.openBookmark(address);
    await arrives(browser, address);
  });

  it.each([
    ['an excluded page', 'https://whereby.com/pricing', 'https://whereby.com/room'],
    ['the host above the listed ones', 'https://daily.co/', 'https://kreis.daily.co/raum'],
    ['the host of other products', 'https://jit.si/', 'https://meet.jit.si/Raum'],
    ['a path in other letters', 'https://discord.com/App', 'https://discord.com/channels/1/2'],
    ['a path that only begins alike', 'https://discord.com/apple', 'https://discord.com/app'],
  ])('%s is never held, and opens no way to what is', async (_what, free, held) => {
    const requestOf = (address: string) => address.replace('https://', '').replace('/', ' /');
    browser.fakeSite.requests.length = 0;
    const open = await browser.openTab(free);
    await waitFor(async () => (await open.url()) === free, free);
    const requests = browser.fakeSite.requests.filter((request) => request === requestOf(free));
    expect(requests).toHaveLength(1);
    const paused = await browser.openTab(held);
    await waitFor(() => isPaused(paused), `the pause page of ${held}`);
    expect(browser.fakeSite.requests).not.toContain(requestOf(held));
    await paused.close();
    await open.close();
  });

  it('a trailing dot in the host does not bypass the pause page', async () => {
    const address = 'https://us02web.zoom.us./j/1?route=dot';
    const page = await browser.openTab(address);
    await waitFor(() => isPaused(page), 'the pause page');
    expect(requestsTo(browser, 'zoom.us')).toEqual([]);
    await page.close();
  });

  it('a page served by the service’s own worker, without the network, ends on the pause page', async () => {
    const address = 'https://app.zoom.us/home';
    browser.fakeSite.serve('app.zoom.us', workerPage);
    browser.fakeSite.serveFile('https://app.zoom.us/worker.js', Buffer.from(worker));
    await givePassage(browser, 'zoom', 600_000);
    const passed = await browser.visit(address);
    await passed.waitForFunction(() => document.title === 'ready');
    await passed.reload();
    expect(await passed.$eval('h1', (heading) => heading.textContent)).toBe('from the worker');
    await passed.close();
    await browser.prepareStore({ 'passages/zoom': null });
    browser.fakeSite.requests.length = 0;
    const page = await browser.openTab(address);
    await waitFor(() => isPaused(page), 'the pause page');
    // The browser may look for a newer worker at any time.
    expect(requestsTo(browser, 'zoom.us')).not.toContain('app.zoom.us /home');
    await page.close();
  });
});

/** A pause page is open for this address, and the service received no request. */
async function arrives(browser: TestBrowser, address: string): Promise<void> {
  const page = await browser.findTab(address);
  await waitFor(() => isPaused(page), `the pause page of ${address}`);
  expect(requestsTo(browser, 'zoom.us')).toEqual([]);
  await page.close();
}

function requestsTo({ fakeSite }: TestBrowser, host: string): string[] {
  return fakeSite.requests.filter((request) => request.split(' ')[0]?.endsWith(host));
}

async function clickHolding(page: Page, key: 'Control' | 'Shift'): Promise<void> {
  await page.keyboard.down(key);
  await page.click('#start');
  await page.keyboard.up(key);
}
