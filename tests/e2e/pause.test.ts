import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { givePassage } from './harness/passages.ts';
import { isPaused } from './harness/pause-page.ts';
import type { OwnPage, TestBrowser } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const policy = {
  organisation: { name: 'Kreis Musterstadt', contact: { email: 'datenschutz@kreis.example' } },
  language: 'de',
  level: 'inform',
  services: [
    { id: 'zoom', level: 'acknowledge' },
    { id: 'ms-teams', level: 'reason' },
    { id: 'webex', level: 'block' },
    { id: 'google-meet', level: 'acknowledge' },
  ],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'], decidedBy: 'Landrat', validUntil: '2099-12-31' }],
  reasons: [{ de: 'Gerichtstermin' }],
  passageMinutes: 5,
};

const meeting = 'https://meet.google.com/abc-defg-hij?authuser=0#top';
const invitation = 'https://us02web.zoom.us/j/123?pwd=a%20b#success';

inBrowsers('the pause page', { policy }, (browser) => {
  it('comes before the first request to the service, and shows the whole address', async () => {
    const page = await paused(browser, invitation);
    expect(await textOf(page, 'pause-headline')).toBe('Kurz innehalten: Zoom ist nicht freigegeben.');
    expect(await textOf(page, 'pause-address')).toBe(invitation);
    expect(browser.fakeSite.requests.filter((request) => request.includes('zoom.us'))).toEqual([]);
    await page.close();
  });

  it('ignores an untrusted click, and continues to the exact address after a real one', async () => {
    const page = await paused(browser, invitation);
    await page.evaluate(`document.querySelector('[data-testid=continue]').click()`);
    expect(await page.url()).toContain('pause.html');
    await page.click('continue');
    await waitFor(async () => (await page.url()) === invitation, 'the invitation');
    await page.close();

    const passed = await browser.visit('https://zoom.us/');
    await banner.text(passed, 'pill');
    await passed.close();
  });

  it('still pauses other services while a passage runs', async () => {
    const page = await paused(browser, 'https://meet.google.com/abc-defg-hij');
    expect(await textOf(page, 'pause-headline')).toContain('Google Meet');
    await page.close();
  });

  it('asks for a reason where the level requires one, and stores it', async () => {
    const page = await paused(browser, 'https://teams.microsoft.com/l/meetup-join/1');
    await new Promise((done) => setTimeout(done, 1300));
    expect(await page.evaluate(`document.querySelector('[data-testid=continue]').disabled`)).toBe(true);
    await page.evaluate(`(() => {
      const select = document.querySelector('[data-testid=reason]');
      select.value = 'Gerichtstermin';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await page.click('continue');
    await waitFor(async () => (await page.url()) === 'https://teams.microsoft.com/l/meetup-join/1', 'Teams');
    await page.close();
    const own = await browser.openOwnPage('popup.html');
    const stored = await own.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)');
    const kept = Object.entries(stored).filter(([key]) => /^(passages|snoozes)/.test(key));
    expect(kept.map(([key]) => key)).toContain('passages/ms-teams');
    expect(kept.filter(([key]) => !key.startsWith('passages/'))).toEqual([]);
    expect(JSON.stringify(kept)).not.toContain('Gerichtstermin');
    await own.close();
  });

  it('lets nobody continue where the level is block, and offers to ask for an exception', async () => {
    const page = await paused(browser, 'https://meet.webex.com/meet/someone');
    expect(await page.evaluate(`document.querySelector('[data-testid=continue]') === null`)).toBe(true);
    expect(await page.evaluate(`document.querySelector('[data-testid=exception]').href`)).toMatch(
      /^mailto:datenschutz@kreis\.example\?subject=Ausnahme/,
    );
    await page.close();
  });

  it('does not come before an approved host, and comes before hosts below it', async () => {
    await browser.prepareStore({ 'passages/zoom': null });
    const page = await browser.openTab('https://kreis.zoom.us/j/1');
    await waitFor(async () => (await page.url()) === 'https://kreis.zoom.us/j/1', 'the approved host');
    const other = await paused(browser, 'https://other.kreis.zoom.us/j/1');
    expect(browser.fakeSite.requests.filter((request) => request.startsWith('other.kreis'))).toEqual([]);
    await other.close();
    await page.close();
  });

  it.each([
    'javascript:alert(1)',
    'https://us/',
    'https://com/',
    'https://evil.example/',
    'https://kreis.zoom.us/j/1',
    'https://support.zoom.us/',
  ])('refuses what is not paused, and opens nothing: %s', async (address) => {
    const wrong = await browser.openOwnPage(`pause.html#${address}`);
    await waitFor(
      () => wrong.evaluate<boolean>(`document.querySelector('[data-testid=pause-refused]') !== null`),
      'the refusal',
    );
    const sessionRules = 'chrome.declarativeNetRequest.getSessionRules().then(({ length }) => length)';
    const before = await wrong.evaluate(sessionRules);
    const granted = await wrong.evaluate(`Promise.all(['grant-passage', 'open-passage'].map((type) =>
      chrome.runtime.sendMessage({ type }).then(({ value }) => value)))`);
    expect(granted).toEqual([false, false]);
    expect(await wrong.evaluate(sessionRules)).toBe(before);
    expect(await wrong.url()).toContain('pause.html');
    await wrong.close();
  });

  it.each([
    ['a redirect by the server', 'moved.example', ''],
    ['a redirect by a page', 'meta.example', `<meta http-equiv="refresh" content="0;url=${meeting}">`],
    ['a redirect by a script', 'script.example', `<script>location.replace(${JSON.stringify(meeting)})</script>`],
    ['a reload', 'reload.example', ''],
  ])('appears after %s, and stays after a reload', async (_way, host, html) => {
    if (html) browser.fakeSite.serve(host, `<!doctype html>${html}`);
    else browser.fakeSite.redirect(host, meeting);
    const page = await paused(browser, `https://${host}/`);
    await page.evaluate('void location.reload()');
    const addressOf = () => textOf(page, 'pause-address').catch(() => '');
    await waitFor(async () => (await addressOf()) === meeting, 'the pause page after a reload');
    await page.close();
  });

  it('the toolbar shows that a host is approved, the popup by whom and until when', async () => {
    const page = await browser.visit('https://kreis.zoom.us/j/1');
    const popup = await browser.openOwnPage('popup.html', { behind: true });
    const title = `chrome.tabs.query({ url: 'https://kreis.zoom.us/*' })
      .then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`;
    await expect.poll(() => popup.evaluate(title)).toBe('Konferenzlotse – Zoom ist hier freigegeben.');
    await expect
      .poll(() => popup.evaluate(`document.querySelector('[data-testid=verdict]')?.textContent`))
      .toBe('Zoom: freigegebenEntschieden von Landratgültig bis 31.12.2099');
    await popup.close();
    await page.close();
  });

  it('back leads to the previous page', async () => {
    const page = await browser.openTab('https://example.org/');
    await waitFor(async () => (await page.url()) === 'https://example.org/', 'example.org');
    await page.evaluate(`void (location.href = 'https://meet.google.com/abc-defg-hij')`);
    await waitFor(async () => (await page.url()).includes('pause.html'), 'the pause page');
    await page.evaluate('void history.back()');
    await waitFor(async () => (await page.url()) === 'https://example.org/', 'the page before');
    await page.close();
  });
});

inBrowsers('a passage', { policy }, (browser) => {
  const zoomAt = (level: string) => ({ ...policy, services: [{ id: 'zoom', level }] });

  it.each(['block', 'reason'])('ends before another request leaves when the level becomes %s', async (level) => {
    await browser.rememberPolicy(zoomAt('acknowledge'));
    await givePassage(browser, 'zoom', 60_000);
    const passed = await browser.openTab(invitation);
    await waitFor(async () => (await passed.url()) === invitation, 'the invitation');
    await passed.close();
    await browser.rememberPolicy(zoomAt(level));
    browser.fakeSite.requests.length = 0;
    const page = await paused(browser, invitation);
    expect(browser.fakeSite.requests.filter((request) => request.includes('zoom.us'))).toEqual([]);
    await page.close();
  });

  it('leaves an own service below the host alone', async () => {
    const secret = { id: 'secret', name: 'Geheim', hosts: ['geheim.zoom.us'], level: 'block' };
    await browser.rememberPolicy({ ...zoomAt('acknowledge'), customServices: [secret] });
    await givePassage(browser, 'zoom', 60_000);
    browser.fakeSite.requests.length = 0;
    const page = await paused(browser, 'https://geheim.zoom.us/j/1');
    expect(browser.fakeSite.requests.filter((request) => request.includes('zoom.us'))).toEqual([]);
    await page.close();
  });
});

async function paused(browser: TestBrowser, url: string): Promise<OwnPage> {
  const page = await browser.openTab(url);
  await waitFor(() => isPaused(page), `the pause page of ${url}`);
  return page;
}

function textOf(page: OwnPage, testId: string): Promise<string> {
  return page.evaluate<string>(`document.querySelector('[data-testid=${testId}]').textContent`);
}
