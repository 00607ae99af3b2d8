import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { isPaused } from './harness/pause-page.ts';
import { type OwnPage, waitUntilRegistered } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const policy = { level: 'inform', services: [{ id: 'zoom', level: 'acknowledge' }] };
const meeting = 'https://us02web.zoom.us/j/1?in=private';

inBrowsers('private windows', { policy }, (browser) => {
  it('without the person’s permission are left alone', async () => {
    const page = await browser.openPrivateTab(meeting);
    await waitFor(async () => (await page.url()) === meeting && (await hasLoaded(page)), 'the meeting');
    expect(await hasBanner(page)).toBe(false);
    await page.close();
  });

  it('with permission show banner and pause page, and keep a passage as any window does', async () => {
    await browser.allowPrivateWindows();
    await waitUntilRegistered(browser, 'banner');
    const informed = await browser.openPrivateTab('https://teams.microsoft.com/?in=private');
    await waitFor(() => hasBanner(informed), 'the banner');
    await informed.close();

    browser.fakeSite.requests.length = 0;
    const paused = await browser.openPrivateTab(meeting);
    await waitFor(() => isPaused(paused), 'the pause page');
    expect(browser.fakeSite.requests.filter((request) => request.includes('zoom.us'))).toEqual([]);
    await paused.click('continue');
    await waitFor(async () => (await paused.url()) === meeting, 'the meeting');
    await paused.close();

    const own = await browser.openOwnPage('popup.html');
    const kept = `chrome.storage.local.get(['passages/zoom', 'snoozes', 'hasPrivateTabs', 'checklist'])`;
    const until = expect.stringMatching(/^20/);
    const signature = expect.stringMatching(/^[0-9a-f]+$/);
    expect(await own.evaluate(kept)).toEqual({ 'passages/zoom': { until, level: 'acknowledge', signature } });
    const keys = await own.evaluate<string[]>('chrome.storage.local.get(null).then(Object.keys)');
    expect(keys.filter((key) => key.startsWith('passages'))).toEqual(['passages/zoom']);
    // In Chromium an alarm of the private window would have vanished with it, and the passage never ended.
    const endsInTime = `Promise.all([chrome.storage.local.get('passages/zoom'), chrome.alarms.get('passage/zoom')])
      .then(([stored, alarm]) => alarm?.scheduledTime === Date.parse(stored['passages/zoom'].until))`;
    expect(await own.evaluate(endsInTime)).toBe(true);
    await own.close();
  });
});

const hasLoaded = (page: OwnPage) =>
  page.evaluate<boolean>(`document.readyState === 'complete'`).catch(() => false);

const hasBanner = (page: OwnPage) =>
  page.evaluate<boolean>(`document.querySelector('html > div:popover-open') !== null`).catch(() => false);
