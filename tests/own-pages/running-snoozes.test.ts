import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSnapshot } from '../../background/snapshot.ts';
import { readRunningSnoozes } from '../../own-pages/running-snoozes.ts';
import { writeStore } from '../../platform/store.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { now, sampleSnapshot } from '../rules/snapshot/sample.ts';

const tomorrow = '2026-11-25T12:00:00.000Z';
const yesterday = '2026-11-23T12:00:00.000Z';
const policy: Policy = { mode: 'allowlist' };
const signature = sampleSnapshot(policy).notices.zoom?.signature ?? null;

beforeEach(() => fakeBrowser.reset());

it.each([
  ['none', {}, []],
  ['for a time', { zoom: { until: tomorrow, signature: null } }, [{ key: 'zoom', name: 'Zoom', until: tomorrow }]],
  ['that has ended', { zoom: { until: yesterday, signature: null } }, []],
  ['until something changes', { zoom: { until: null, signature } }, [{ key: 'zoom', name: 'Zoom', until: null }]],
  ['after something changed', { zoom: { until: tomorrow, signature: 'old' } }, []],
  ['of a service that is no longer listed', { skype: { until: tomorrow, signature: null } }, []],
  [
    'of an operator',
    { 'engine/meet.example': { until: tomorrow, signature: null } },
    [{ key: 'engine/meet.example', name: 'meet.example', until: tomorrow }],
  ],
  [
    'of several',
    { wire: { until: tomorrow, signature: null }, zoom: { until: yesterday, signature: null } },
    [{ key: 'wire', name: 'Wire', until: tomorrow }],
  ],
])('%s', async (_what, snoozes, expected) => {
  await writeSnapshot(sampleSnapshot(policy));
  await writeStore({ snoozes });
  expect(await readRunningSnoozes(now)).toEqual(expected);
});

it.each<[what: string, policy: Policy | null]>([
  ['if the policy allows none', { ...policy, snoozeDays: 0 }],
  ['before the first snapshot', null],
])('nothing is hidden %s', async (_what, given) => {
  if (given) await writeSnapshot(sampleSnapshot(given));
  await writeStore({ snoozes: { zoom: { until: tomorrow, signature: null } } });
  expect(await readRunningSnoozes(now)).toEqual([]);
});
