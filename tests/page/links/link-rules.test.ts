import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSnapshot } from '../../../background/snapshot.ts';
import { readLinkRules } from '../../../page/links/link-rules.ts';
import { writeStore } from '../../../platform/store.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { now, sampleSnapshot } from '../../rules/snapshot/sample.ts';

const policy: Policy = {
  mode: 'allowlist',
  services: [{ id: 'wire', level: 'acknowledge' }],
  webmail: ['https://mail.example/*'],
};
const untilTomorrow = { until: '2026-11-25T12:00:00.000Z', signature: null };
const untilYesterday = { until: '2026-11-23T12:00:00.000Z', signature: null };

beforeEach(() => fakeBrowser.reset());

it.each<[what: string, policy: Policy | null]>([
  ['before the first snapshot', null],
  ['without webmail in the policy', {}],
])('no links are marked %s', async (_what, given) => {
  if (given) await writeSnapshot(sampleSnapshot(given));
  expect(await readLinkRules(now)).toBeNull();
});

it.each([
  ['nothing at first', policy, {}, []],
  ['a snooze', policy, { zoom: untilTomorrow }, ['zoom']],
  ['no snooze that is over', policy, { zoom: untilYesterday }, []],
  ['no snooze whose facts have changed', policy, { zoom: { until: null, signature: 'old' } }, []],
  ['no snooze of a service that pauses', policy, { wire: untilTomorrow, zoom: untilTomorrow }, ['zoom']],
  ['nothing that is not listed', policy, { skype: untilTomorrow, 'engine/meet.example': untilTomorrow }, []],
  ['nothing if the policy allows no snooze', { ...policy, snoozeDays: 0 }, { zoom: untilTomorrow }, []],
])('hides %s', async (_what, given, snoozes, hidden) => {
  await writeSnapshot(sampleSnapshot(given));
  await writeStore({ snoozes });
  expect((await readLinkRules(now))?.hidden).toEqual(hidden);
});
