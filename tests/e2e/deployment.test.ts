import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../rules/policy/schema.ts';
import { banner } from './harness/banner.ts';
import { type DeployedBrowser, deployBrowser } from './harness/deployed-browser.ts';
import { canWritePolicies, whySkipped } from './harness/managed-policy-file.ts';
import type { Inside } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const acme = { id: 'acme-meet', name: 'Acme Meet', hosts: ['meet.acme.example'], level: 'inform' } as const;
const county: Policy = {
  organisation: { name: 'Kreis Musterstadt' },
  language: 'de',
  customServices: [{ ...acme, hosts: ['meet.acme.example'] }],
};
const widened: Policy = {
  ...county,
  customServices: [{ ...acme, hosts: ['meet.acme.example', '*.rooms.acme.example'] }],
};

describe.runIf(canWritePolicies).each(['chromium', 'firefox'] as const)(
  `the package of an organisation in %s${whySkipped}`,
  (name) => {
    let browser: DeployedBrowser;
    let inside: Inside;
    beforeAll(async () => {
      browser = await deployBrowser(name);
      await browser.publish(county, 1);
      browser.setPolicy(county);
      await browser.start();
      inside = await browser.ready();
    });
    afterAll(() => browser?.close());

    it('is installed by policy and speaks for the organisation on its own host', async () => {
      const page = await browser.visit('https://meet.acme.example/');
      expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
      expect(await banner.text(page, 'headline')).toBe(
        'Acme Meet ist bei uns für dienstliche Gespräche nicht freigegeben.',
      );
      await page.close();
    });

    it.runIf(name === 'chromium')('applies a changed policy while the browser runs', async () => {
      const page = await browser.visit('https://meet.acme.example/');
      await banner.appears(page);
      browser.setPolicy({ ...county, customServices: [{ ...acme, hosts: ['meet.acme.example'], level: 'off' }] });
      await banner.disappears(page);
      browser.setPolicy(county);
      await banner.appears(page);
      await page.close();
    });

    it('has the banner of the organisation in the first navigation after a restart', async () => {
      await browser.stop();
      await browser.start();
      const page = await browser.visit('https://meet.acme.example/');
      expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
      inside = await browser.ready();
    });

    it('keeps policy, snoozes and registration in an update, and is permitted the hosts that were added', async () => {
      const snoozed = await browser.visit('https://zoom.us/');
      await banner.click(snoozed, 'hide-today');
      await banner.disappears(snoozed);
      const open = await browser.visit('https://meet.acme.example/');
      await banner.appears(open);
      const kept = await read(inside, `chrome.storage.local.get(['policy', 'snoozes'])`);

      await browser.update(await browser.publish(widened, 2));
      expect(await read(inside, `chrome.storage.local.get(['policy', 'snoozes'])`)).toEqual(kept);
      await waitFor(async () => (await countRegistrations(inside)) === 1, 'the registration');
      expect(await read(inside, `chrome.permissions.contains({ origins: ['*://*.rooms.acme.example/*'] })`)).toBe(
        true,
      );

      const page = await browser.visit('https://meet.acme.example/');
      expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
      const zoom = await browser.visit('https://zoom.us/');
      await banner.settles();
      expect(await banner.isThere(zoom)).toBe(false);
      await expect.poll(() => countBanners(open)).toBe(1);
      await banner.click(open, 'why');
      expect(await banner.text(open, 'panel')).not.toBe('');
    });

    it('takes an update that comes with the start of the browser', async () => {
      const version = await browser.publish(widened, 3);
      await browser.stop();
      browser.setPolicy(widened);
      await browser.start();
      const first = await browser.visit('https://meet.acme.example/');
      expect(await banner.text(first, 'banner')).toContain('Kreis Musterstadt');
      inside = await browser.ready();
      await browser.update(version);
      await waitFor(async () => (await countRegistrations(inside)) === 1, 'the registration');
      const added = await browser.visit('https://a.rooms.acme.example/');
      expect(await banner.text(added, 'banner')).toContain('Kreis Musterstadt');
    });

    it.runIf(name === 'chromium')('forgets a policy that is taken away while the browser runs', async () => {
      const [own, listed] = [
        await browser.visit('https://meet.acme.example/'),
        await browser.visit('https://teams.microsoft.com/'),
      ];
      expect(await banner.text(listed, 'banner')).toContain('Kreis Musterstadt');
      browser.setPolicy(null);
      await banner.disappears(own);
      await expect.poll(() => banner.text(listed, 'banner')).not.toContain('Kreis Musterstadt');
      browser.setPolicy(county);
      await banner.appears(own);
    });

    it('forgets a policy that was taken away while the browser was closed', async () => {
      await browser.stop();
      browser.setPolicy(null);
      await browser.start();
      inside = await browser.ready();
      // Chromium cannot tell "none" from "not yet" at its start, so that the extension asks again a minute later.
      if (name === 'chromium') await hasteAlarm(inside, 'confirm-policy');
      await waitFor(
        async () => (await read(inside, `chrome.storage.local.get('policy')`))?.policy === undefined,
        'it',
      );
      const page = await browser.visit('https://meet.acme.example/');
      await banner.settles();
      expect(await banner.isThere(page)).toBe(false);
    });
  },
);

// biome-ignore lint/suspicious/noExplicitAny: whatever the extension's page answers
async function read(inside: Inside, expression: string): Promise<any> {
  const page = await inside.openOwnPage('popup.html');
  const value = await page.evaluate(expression);
  await page.close();
  return value;
}

const countRegistrations = (inside: Inside): Promise<number> =>
  read(inside, 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)');

const countBanners = async (page: Page): Promise<number> => (await page.$$('html > div:popover-open')).length;

async function hasteAlarm(inside: Inside, alarm: string): Promise<void> {
  const isSet = `chrome.alarms.get('${alarm}').then((alarm) => alarm !== undefined)`;
  await waitFor(() => read(inside, isSet), `the alarm ${alarm}`);
  await read(inside, `chrome.alarms.create('${alarm}', { when: Date.now() })`);
}
