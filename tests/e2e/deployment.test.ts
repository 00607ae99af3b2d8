import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { banner } from './harness/banner.ts';
import { browsers } from './harness/browsers.ts';
import { type DeployedBrowser, deployBrowser } from './harness/deployed-browser.ts';
import { canWritePolicies, whySkipped } from './harness/managed-policy-file.ts';
import type { Inside } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const acme = { id: 'acme-meet', name: 'Acme Meet', hosts: ['meet.acme.example'], level: 'inform' as const };
const county: Policy = { organisation: { name: 'Kreis Musterstadt' }, language: 'de', customServices: [acme] };
const widened: Policy = {
  ...county,
  customServices: [{ ...acme, hosts: [...acme.hosts, '*.rooms.acme.example'] }],
};

const title = `the package of an organisation in %s${canWritePolicies ? '' : whySkipped}`;

describe.runIf(canWritePolicies).each(browsers)(title, (name) => {
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

  it('is installed by policy and shows the organisation’s decision on its own host', async () => {
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
    browser.setPolicy({ ...county, customServices: [{ ...acme, level: 'off' }] });
    await banner.disappears(page);
    browser.setPolicy(county);
    await banner.appears(page);
    await page.close();
  });

  it('shows the organisation’s banner on the first page after a restart', async () => {
    await browser.stop();
    await browser.start();
    const page = await browser.visit('https://meet.acme.example/');
    expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
    inside = await browser.ready();
  });

  it('keeps policy, snoozes and registration across an update, and gets permission for added hosts', async () => {
    const snoozed = await browser.visit('https://zoom.us/');
    await banner.click(snoozed, 'hide');
    await banner.click(snoozed, 'hide-today');
    await banner.disappears(snoozed);
    await snoozed.close();
    const kept = await read(inside, `chrome.storage.local.get(['policy', 'snoozes'])`);

    await browser.update(await browser.publish(widened, 2));
    expect(await read(inside, `chrome.storage.local.get(['policy', 'snoozes'])`)).toEqual(kept);
    await waitUntil(inside, isRegistered);
    const isPermitted = `chrome.permissions.contains({ origins: ['*://*.rooms.acme.example/*'] })`;
    expect(await read(inside, isPermitted)).toBe(true);
    const page = await browser.visit('https://meet.acme.example/');
    expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
    await page.goto('https://zoom.us/');
    await banner.settles();
    expect(await banner.isThere(page)).toBe(false);
    await page.close();
  });

  it('replaces the banner of an open page on update, and leaves no dead one behind', async () => {
    const page = await browser.visit('https://meet.acme.example/');
    await banner.appears(page);
    await browser.update(await browser.publish(widened, 3));
    await waitUntil(inside, isRegistered);
    await expect.poll(() => countBanners(page)).toBe(1);
    await page.bringToFront();
    await banner.click(page, 'why');
    expect(await banner.text(page, 'panel')).not.toBe('');
    await page.close();
  });

  it('applies a policy that was changed while the browser was closed', async () => {
    await browser.stop();
    browser.setPolicy(widened);
    await browser.start();
    const page = await browser.visit('https://meet.acme.example/');
    expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
    inside = await browser.ready();
    const isListed = `chrome.storage.local.get('hosts/rooms.acme.example').then((found) => Object.keys(found).length > 0)`;
    await waitUntil(inside, isListed);
    await page.goto('https://a.rooms.acme.example/');
    expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
    await page.close();
  });

  it.runIf(name === 'chromium')(
    'uses the last known policy while the browser has no time to read it',
    async () => {
      await browser.stop();
      await browser.start({ args: ['--disable-best-effort-tasks'] });
      const page = await browser.visit('https://meet.acme.example/');
      expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
      inside = await browser.ready();
      await read(inside, `chrome.storage.local.set({ language: 'en' }).then(() => null)`);
      await read(inside, `chrome.runtime.sendMessage({ type: 'apply-policy' })`);
      await expect.poll(() => banner.text(page, 'headline')).toContain('Acme Meet is not approved');
      await read(inside, `chrome.storage.local.remove('language').then(() => null)`);
      await browser.stop();
      await browser.start();
      inside = await browser.ready();
    },
  );

  it.runIf(name === 'chromium')('forgets a policy that is removed while the browser runs', async () => {
    const own = await browser.visit('https://meet.acme.example/');
    await banner.appears(own);
    const listed = await browser.visit('https://teams.microsoft.com/');
    expect(await banner.text(listed, 'banner')).toContain('Kreis Musterstadt');
    browser.setPolicy(null);
    await expect.poll(() => countBanners(own), { timeout: 10_000 }).toBe(0);
    await expect.poll(() => banner.text(listed, 'banner')).not.toContain('Kreis Musterstadt');
    browser.setPolicy(widened);
    await expect.poll(() => countBanners(own), { timeout: 10_000 }).toBe(1);
  });

  it('forgets a policy that was removed while the browser was closed', async () => {
    await browser.stop();
    browser.setPolicy(null);
    await browser.start();
    inside = await browser.ready();
    const isForgotten = `chrome.storage.local.get(['policy', 'header'])
      .then(({ policy, header }) => policy === undefined && header.policy.kind === 'none')`;
    await waitUntil(inside, isForgotten);
    await read(inside, `chrome.runtime.sendMessage({ type: 'apply-policy' })`);
    const page = await browser.visit('https://meet.acme.example/');
    await banner.settles();
    expect(await countBanners(page)).toBe(0);
  });
});

async function read<Value>(inside: Inside, expression: string): Promise<Value> {
  const page = await inside.openOwnPage('popup.html');
  const value = await page.evaluate<Value>(expression);
  await page.close();
  return value;
}

const isRegistered = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length === 1)';

/** In one page: Chromium reads policies only when idle, and opening many pages would keep it busy. */
async function waitUntil(inside: Inside, question: string): Promise<void> {
  const page = await inside.openOwnPage('popup.html');
  await waitFor(() => page.evaluate<boolean>(question), question);
  await page.close();
}

const countBanners = async (page: Page): Promise<number> => (await page.$$('html > div:popover-open')).length;
