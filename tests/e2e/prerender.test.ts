import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { givePassage } from './harness/passages.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

/** Services with only some pages listed: browsers prerender only pages of the same site. */
const policy = {
  level: 'inform',
  services: [
    { id: 'vimeo-events', level: 'acknowledge' },
    { id: 'cal-video', level: 'inform' },
    { id: 'zoom', level: 'acknowledge' },
  ],
};

inBrowsers('what the browser opens ahead of a click', { policy, only: 'chromium' }, (browser) => {
  it('gets its banner with the click, and does not count as a visit before', async () => {
    serveAhead(browser, 'prerender', 'app.cal.com', 'https://app.cal.com/video/room');
    const page = await browser.visit('https://app.cal.com/');
    await waitFor(async () => asked(browser, 'app.cal.com /video/room'), 'the prerendering');
    await banner.settles();
    expect(await badgeOf(browser, 'https://app.cal.com/*')).toBe('');

    await page.click('#go');
    const own = await browser.openOwnPage('popup.html', { behind: true });
    await expect.poll(() => own.evaluate(inTab('https://app.cal.com/video/*', opened))).toEqual([true, true]);
    await own.close();
    await expect.poll(() => badgeOf(browser, 'https://app.cal.com/*')).toBe('!');
  });

  it.each([
    ['prerender', 'vimeo.com', 'https://vimeo.com/event/1'],
    ['prefetch', 'start.example', 'https://us02web.zoom.us/j/1'],
  ] as const)('is never requested if there is a pause page: %s', async (kind, host, address) => {
    serveAhead(browser, kind, host, address);
    const page = await browser.visit(`https://${host}/`);
    await banner.settles();
    await page.click('#go');
    await becomesPaused(browser, address);
    expect(asked(browser, address.replace('https://', '').replace('/', ' /'))).toBe(false);
    await page.close();
  });

  it('leads to the pause page on the click if the passage has ended meanwhile', async () => {
    const address = 'https://vimeo.com/event/2';
    await givePassage(browser, 'vimeo-events', 600_000);
    serveAhead(browser, 'prerender', 'vimeo.com', address);
    const page = await browser.visit('https://vimeo.com/');
    await waitFor(async () => asked(browser, 'vimeo.com /event/2'), 'the prerendering');
    await browser.prepareStore({ 'passages/vimeo-events': null });
    await page.click('#go');
    await becomesPaused(browser, address);
  });
});

/** The driver loses a prerendered page on the click, so the extension itself is asked about its tabs. */
async function becomesPaused(browser: TestBrowser, address: string): Promise<void> {
  const own = await browser.openOwnPage('popup.html', { behind: true });
  const isPaused = `chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then((contexts) => contexts.some(
    ({ documentUrl }) => documentUrl.includes('pause.html') && documentUrl.endsWith('#${address}')))`;
  await waitFor(() => own.evaluate<boolean>(isPaused), 'the pause page');
  await own.close();
}

/** Whether the banner is shown, and whether the page was prerendered. */
const opened = `() => [
  document.querySelector('html > div:popover-open') !== null,
  performance.getEntriesByType('navigation')[0].activationStart > 0,
]`;

function inTab(pattern: string, script: string): string {
  return `chrome.tabs.query({ url: '${pattern}' })
    .then(([tab]) => tab && chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${script} }))
    .then((results) => results?.[0].result ?? null)`;
}

function serveAhead(
  { fakeSite }: TestBrowser,
  kind: 'prerender' | 'prefetch',
  host: string,
  address: string,
): void {
  const rules = JSON.stringify({ [kind]: [{ urls: [address], eagerness: 'immediate' }] });
  fakeSite.serve(
    host,
    `<!doctype html><a id="go" href="${address}">go</a><script type="speculationrules">${rules}</script>`,
  );
}

function asked({ fakeSite }: TestBrowser, request: string): boolean {
  return fakeSite.requests.includes(request);
}

async function badgeOf(browser: TestBrowser, pattern: string): Promise<string> {
  const own = await browser.openOwnPage('popup.html', { behind: true });
  const badge = `chrome.tabs.query({ url: '${pattern}' })
    .then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`;
  const text = await own.evaluate<string>(badge);
  await own.close();
  return text;
}
