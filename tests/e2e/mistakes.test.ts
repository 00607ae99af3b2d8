import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/build/read-catalogue.ts';
import { parsePolicy } from '../../rules/policy/read/parse-policy.ts';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { waitFor } from './harness/wait-for.ts';

/** Wrong in more than 60 ways, all of which Chromium's own schema lets through to us. */
const mistakes = JSON.parse(readFileSync('tests/e2e/policies/mistakes.json', 'utf8'));
const { findings } = parsePolicy(mistakes, readCatalogue());
const errors = findings.filter(({ severity }) => severity === 'error').length;

inBrowsers('a policy full of mistakes', { policy: mistakes }, (browser) => {
  it('reports every one of them', async () => {
    expect(findings.length).toBeGreaterThanOrEqual(60);
    const own = await browser.openOwnPage('popup.html');
    const counted = await own.evaluate(`chrome.storage.local.get('header').then(({ header }) => header.policy)`);
    expect(counted).toEqual({ kind: 'managed', errors, warnings: findings.length - errors });
    await own.close();
  });

  it('applies the valid parts', async () => {
    const page = await browser.visit('https://zoom.us/');
    const text = await banner.text(page, 'banner');
    expect(text).toContain('Kreis Musterstadt');
    const link = await page.$('>>> a[href="https://meet.kreis.example/"]');
    expect(link).not.toBeNull();
    await page.close();
  });

  it('survives a broken store: broken entries go, the rest stays, and the admin page says so', async () => {
    const kept = { webex: { until: '2099-01-01T00:00:00.000Z', signature: null } };
    const broken = { header: 'x', notices: 1, 'hosts/zoom.us': 7, language: [], 'passages/zoom': 7, policy: 'x' };
    await browser.prepareStore({ ...broken, snoozes: { ...kept, zoom: 'always' } });
    const own = await browser.openOwnPage('welcome.html');
    // As happens when the browser starts, and every midnight.
    await own.evaluate(`chrome.alarms.create('midnight', { when: Date.now() })`);
    const isMended = `chrome.storage.local.get('repaired').then(({ repaired }) => repaired !== undefined)`;
    await waitFor(() => own.evaluate<boolean>(isMended), 'the store to be mended');
    await own.close();
    const admin = await browser.openOwnPage('admin.html');
    const check = `document.querySelector('[data-testid=check-store]')?.textContent ?? ''`;
    await waitFor(async () => (await admin.evaluate<string>(check)).includes('snoozes/zoom'), 'the note');
    expect(await admin.evaluate(check)).toContain('language');
    expect(await admin.evaluate(`chrome.storage.local.get('snoozes')`)).toEqual({ snoozes: kept });
    await admin.close();
    const page = await browser.visit('https://zoom.us/');
    expect(await banner.text(page, 'banner')).toContain('Kreis Musterstadt');
    await page.close();
  });
});
