import { expect, it } from 'vitest';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const policy = {
  language: 'de',
  level: 'inform',
  services: [
    { id: 'jitsi-meet', level: 'inform' },
    { id: 'google-meet', level: 'acknowledge' },
    { id: 'webex', level: 'acknowledge' },
  ],
  approvals: [{ service: 'webex', hosts: ['kreis.webex.com'] }],
};

const embed = (address: string, size: string) =>
  `<!doctype html><h1>page</h1><iframe src="${address}" ${size}></iframe>`;

/** As Jitsi's external API does it: by script, with the settings after the `#`. */
const jitsi = 'https://meet.jit.si/Besprechung#jitsi_meet_external_api_id=0&config.startWithAudioMuted=true';

inBrowsers('a service in a frame of another site', { policy }, (browser) => {
  it.each([
    ['Zoom’s web client', 'https://app.zoom.us/'],
    ['Jitsi’s external API', jitsi],
    ['Teams', 'https://teams.microsoft.com/embed'],
  ])('has the banner if there is space, otherwise the toolbar says it: %s', async (_what, address) => {
    browser.fakeSite.serve('large.example', embed(address, 'width="700" height="500"'));
    browser.fakeSite.serve('small.example', embed(address, 'width="100" height="50"'));
    const page = await browser.visit('https://large.example/');
    await banner.appears(frameIn(page, address));
    await page.goto('https://small.example/');
    await expect.poll(() => badgeOfTabInFront(browser)).toBe('!');
    expect(await banner.isThere(frameIn(page, address))).toBe(false);
    await page.close();
  });

  it('gets the pause page there, which continues only in a new tab', async () => {
    browser.fakeSite.serve('paused.example', embed('https://meet.google.com/abc', 'width="700" height="600"'));
    const page = await browser.visit('https://paused.example/');
    const shows = (text: string) => browser.frameShows('paused.example', text);
    await waitFor(() => shows('In neuem Tab ansehen'), 'the pause page in the frame');
    expect(await shows('zu Google Meet fortfahren')).toBe(false);
    expect(browser.fakeSite.requests.filter((request) => request.startsWith('meet.google.com'))).toEqual([]);
    await page.close();
  });

  it('is shown where the host is approved', async () => {
    const address = 'https://kreis.webex.com/meet/1';
    browser.fakeSite.serve('approved.example', embed(address, 'width="700" height="600"'));
    const page = await browser.visit('https://approved.example/');
    await waitFor(async () => page.frames().some((frame) => frame.url() === address), 'the approved host');
    await page.close();
  });
});

function frameIn(page: Awaited<ReturnType<TestBrowser['visit']>>, address: string) {
  const frame = page.frames().find((candidate) => candidate.url() === address);
  if (!frame) throw new Error(`${address} is in no frame`);
  return frame;
}

async function badgeOfTabInFront(browser: TestBrowser): Promise<string> {
  const own = await browser.openOwnPage('popup.html', { behind: true });
  const text = await own.evaluate<string>(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))',
  );
  await own.close();
  return text;
}
