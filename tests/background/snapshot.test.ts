import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSnapshot } from '../../background/snapshot.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { sampleSnapshot } from '../rules/snapshot/sample.ts';

beforeEach(() => fakeBrowser.reset());

const kept = { snoozes: { zoom: { until: null, signature: 'x' } }, language: 'en', policy: { raw: {} } };
const wide: Policy = {
  mode: 'allowlist',
  detectEngines: true,
  webmail: ['https://mail.example/*'],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }],
};
const keysNow = async () => Object.keys(await fakeBrowser.storage.local.get(null)).sort();

const narrowKeys = [
  'header',
  'hosts/support.zoom.us',
  'hosts/zoom.us',
  'language',
  'notices/zoom',
  'policy',
  'snoozes',
];
const wideKeys = [
  'approvals/kreis.zoom.us',
  'engineNotices',
  'engineSigns',
  'header',
  'hosts/app.wire.com',
  'hosts/support.zoom.us',
  'hosts/xn--mller-kva.example',
  'hosts/zoom.us',
  'language',
  'links',
  'notices/mueller',
  'notices/wire',
  'notices/zoom',
  'policy',
  'snoozes',
];

it('removes entries of an older snapshot and nothing else', async () => {
  await fakeBrowser.storage.local.set(kept);
  await writeSnapshot(sampleSnapshot(wide));
  expect(await keysNow()).toEqual(wideKeys);
  await writeSnapshot(sampleSnapshot());
  expect(await keysNow()).toEqual(narrowKeys);
  expect(await fakeBrowser.storage.local.get(['snoozes', 'language', 'policy'])).toEqual(kept);
});

it('writes new entries before it removes old ones', async () => {
  await writeSnapshot(sampleSnapshot(wide));
  const atChange: string[][] = [];
  fakeBrowser.storage.local.onChanged.addListener((changes) => atChange.push(Object.keys(changes)));
  await writeSnapshot(sampleSnapshot());
  expect(atChange.map((keys) => keys.includes('header'))).toEqual([true, false]);
  expect(atChange[1]?.toSorted()).toEqual(wideKeys.filter((key) => !narrowKeys.includes(key)));
});
