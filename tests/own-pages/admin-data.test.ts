import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyPolicy } from '../../background/apply-policy.ts';
import { loadAdminData } from '../../own-pages/admin-data.ts';
import { readNotice } from '../../platform/judge-page.ts';
import { writeStore } from '../../platform/store.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { sampleCatalogue } from '../rules/snapshot/sample.ts';

const raw = { level: 'acknowledge', language: 'en' };
const granted = ['*://*.zoom.us/*'];

beforeEach(() => {
  startBrowser({ granted, files: { '/catalogue.json': sampleCatalogue } });
  vi.stubGlobal('navigator', { userAgent: 'Browser/1.0' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a machine without a snapshot says so', async () => {
  const { facts, language, catalogue } = await loadAdminData({ kind: 'pending' });
  expect(facts).toEqual({
    managed: { kind: 'pending' },
    applied: null,
    header: null,
    registration: null,
    networkRules: { lasting: 0, session: 0 },
    origins: granted,
    repaired: null,
    failures: [],
    extensionVersion: '1.2.3',
    browser: 'Browser/1.0',
  });
  expect(language).toBe('de');
  expect(catalogue).toEqual(sampleCatalogue);
});

it('a machine reports what the browser was given', async () => {
  const policy = { raw, receivedAt: '2026-11-24T08:00:00.000Z' };
  await writeStore({ policy });
  await applyPolicy(raw);
  const { signature } = (await readNotice('zoom')) ?? { signature: '' };
  const until = new Date(Date.now() + 60_000).toISOString();
  await writeStore({ 'passages/zoom': { until, level: 'acknowledge', signature } });
  await applyPolicy(raw);
  const { facts, language } = await loadAdminData({ kind: 'delivered', raw });
  expect(facts).toMatchObject({
    applied: policy,
    registration: {
      matches: ['*://*.zoom.us/*', '*://zoom.us/*'],
      excludeMatches: ['*://support.zoom.us/*'],
    },
    networkRules: { lasting: 3, session: 1 },
  });
  expect(language).toBe('en');
});
