import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { writePassage } from './harness/passages.ts';
import type { OwnPage } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const policy = {
  services: [
    { id: 'zoom', level: 'acknowledge' },
    { id: 'webex', level: 'block' },
  ],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }],
};

const addresses = {
  zoom: 'https://us02web.zoom.us/j/1',
  webex: 'https://meet.webex.com/meet/x',
  approved: 'https://kreis.zoom.us/j/1',
};

type Step = 'pass' | 'end' | 'stop the worker' | keyof typeof addresses;

const walks = fc.sample(
  fc.array(fc.constantFrom<Step>('pass', 'end', 'stop the worker', 'zoom', 'webex', 'approved'), {
    minLength: 2,
    maxLength: 3,
  }),
  { numRuns: 50, seed: 2026 },
);

inBrowsers('50 random walks', { policy, only: 'chromium' }, (browser) => {
  let store: OwnPage;
  let tab: OwnPage;
  beforeEach(async () => {
    store = await browser.openOwnPage('popup.html');
    tab = await browser.openTab('https://example.org/');
  });

  it('never leave a listed page without a banner or pause page, and show none where a passage or an approval applies', async () => {
    for (const walk of walks) {
      await endPassage();
      let isPassing = false;
      for (const step of walk) {
        isPassing = await take(step, isPassing, `${step} in ${walk.join(', ')}`);
      }
    }
  }, 240_000);

  /** Takes a step, checks the result, and returns whether a passage is running afterwards. */
  async function take(step: Step, isPassing: boolean, at: string): Promise<boolean> {
    switch (step) {
      case 'pass':
        await pass();
        return true;
      case 'end':
        await endPassage();
        return false;
      case 'stop the worker':
        await browser.stopBackground();
        return isPassing;
      default:
        expect(await isPaused(addresses[step]), at).toBe(step === 'webex' || (step === 'zoom' && !isPassing));
        return isPassing;
    }
  }

  /** Writes a passage into the store; the pause page that finds it there opens the network's way. */
  async function pass() {
    await writePassage(store, 'zoom', 600_000);
    expect(await isPaused('https://zoom.us/')).toBe(false);
  }

  async function endPassage() {
    await writePassage(store, 'zoom', -1);
    const isOver = `chrome.storage.local.get('passages/zoom').then((stored) => Object.keys(stored).length === 0)`;
    await waitFor(() => store.evaluate<boolean>(isOver), 'the end of the passage');
  }

  async function isPaused(url: string): Promise<boolean> {
    await tab.evaluate(`void (location.href = '${url}')`).catch(() => null);
    let address = '';
    await waitFor(async () => {
      address = await tab.url();
      return address === url || (address.includes('pause.html') && address.endsWith(url) && (await showsPause()));
    }, url);
    await tab.evaluate(`void (location.href = 'https://example.org/')`).catch(() => null);
    await waitFor(async () => (await tab.url()) === 'https://example.org/', 'the page between');
    return address !== url;
  }

  /** The pause page may also continue at once; only what it shows counts. */
  async function showsPause(): Promise<boolean> {
    return tab.evaluate<boolean>(`document.querySelector('[data-testid=pause]') !== null`).catch(() => false);
  }
});
