import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/read-catalogue.ts';
import { parsePolicy } from '../../rules/policy/parse-policy.ts';
import { banner } from './harness/banner.ts';
import { inBrowsers } from './harness/in-browsers.ts';

/** Wrong in more than 60 ways, each of a kind that Chromium's own schema lets through to us. */
const mistakes = JSON.parse(readFileSync('tests/e2e/policies/mistakes.json', 'utf8'));
const { findings } = parsePolicy(mistakes, readCatalogue());
const errors = findings.filter(({ severity }) => severity === 'error').length;

inBrowsers('a policy full of mistakes', { policy: mistakes }, (browser) => {
  it('reports every one of them', async () => {
    expect(findings.length).toBeGreaterThanOrEqual(60);
    const own = await browser.openOwnPage('popup.html');
    const counted = await own.evaluate(
      `chrome.storage.local.get('overview').then(({ overview }) => overview.policy)`,
    );
    expect(counted).toEqual({ kind: 'managed', errors, warnings: findings.length - errors });
    await own.close();
  });

  it('applies what is right in it', async () => {
    const page = await browser.visit('https://zoom.us/');
    const text = await banner.text(page, 'banner');
    expect(text).toContain('Kreis Musterstadt');
    const link = await page.$('>>> a[href="https://meet.kreis.example/"]');
    expect(link).not.toBeNull();
    await page.close();
  });
});
