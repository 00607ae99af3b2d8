import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { browsers } from './harness/browsers.ts';
import { type DeployedBrowser, deployBrowser } from './harness/deployed-browser.ts';
import { canWritePolicies, whySkipped } from './harness/managed-policy-file.ts';
import { writePassage } from './harness/passages.ts';
import { isPaused } from './harness/pause-page.ts';
import type { Inside, OwnPage } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const policy: Policy = {
  services: [
    { id: 'zoom', level: 'acknowledge' },
    { id: 'webex', level: 'block' },
  ],
};
const passed = 'https://us02web.zoom.us/j/1?pwd=a#success';
const blocked = 'https://meet.webex.com/meet/someone';

const title = `a session that is opened again in %s${canWritePolicies ? '' : whySkipped}`;

describe.runIf(canWritePolicies).each(browsers)(title, (name) => {
  let browser: DeployedBrowser;
  let inside: Inside;
  beforeAll(async () => {
    browser = await deployBrowser(name);
    await browser.publish(policy, 1);
    browser.setPolicy(policy);
    await browser.start({ restores: true });
    inside = await browser.ready();
  });
  afterAll(() => browser?.close());

  it('brings back the pause page, and the page of a running passage', async () => {
    await becomesPaused(await inside.openTab(blocked), blocked);
    const meeting = await inside.openTab(passed);
    await becomesPaused(meeting, passed);
    await meeting.click('continue');
    await waitFor(async () => (await meeting.url()) === passed, 'the meeting');

    await restart();
    await becomesPaused(await inside.findTab(blocked), blocked);
    const again = await inside.findTab(passed);
    await waitFor(async () => (await again.url()) === passed, 'the meeting');
    expect(requestsTo('webex.com')).toEqual([]);
  });

  it('shows the pause page in place of a page whose passage has ended meanwhile', async () => {
    const end = Date.now() + 1_500;
    const own = await inside.openOwnPage('popup.html');
    await writePassage(own, 'zoom', end - Date.now());
    await own.close();

    await restart(end);
    await becomesPaused(await inside.findTab(passed), passed);
    expect(requestsTo('zoom.us')).toEqual([]);
  });

  async function restart(notBefore = 0) {
    await browser.stop();
    await new Promise((done) => setTimeout(done, notBefore - Date.now()));
    browser.fakeSite.requests.length = 0;
    await browser.start({ restores: true });
    inside = await browser.ready();
  }

  function requestsTo(host: string): string[] {
    return browser.fakeSite.requests.filter((request) => request.split(' ')[0]?.endsWith(host));
  }
});

async function becomesPaused(page: OwnPage, address: string): Promise<void> {
  await waitFor(() => isPaused(page), `the pause page of ${address}`);
}
