import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  adoptManagedPolicy,
  applyKnownPolicy,
  confirmAlarm,
  midnightAlarm,
  refreshRules,
} from '../../background/managed-policy.ts';
import { readStore, writeStore } from '../../platform/store.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { now, sampleCatalogue } from '../rules/snapshot/sample.ts';

const county = { organisation: { name: 'Kreis' } };
const town = { organisation: { name: 'Stadt' } };
const receivedAt = '2026-11-01T08:00:00.000Z';

/** The sender each time the rules were written. */
let speakers: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  startBrowser({ files: { '/catalogue.json': sampleCatalogue } });
  speakers = [];
  fakeBrowser.storage.local.onChanged.addListener(({ header }) => {
    if (header) speakers.push((header.newValue as { sender: { name: string } }).sender.name);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const list = 'Hinweis der Konferenzlotse-Liste';
const deliver = (policy: object) => fakeBrowser.storage.managed.set(policy as Record<string, unknown>);
/** As Firefox answers where there is no policy. */
const rejectManaged = () =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => Promise.reject(new Error('no manifest')));
const remembered = async () => (await readStore(['policy'])).policy;
const alarmNames = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);

describe('a start', () => {
  it('without any policy makes the list the sender', async () => {
    await refreshRules();
    expect(speakers).toEqual([list]);
    expect(await remembered()).toBeUndefined();
    expect(await alarmNames()).toEqual([midnightAlarm]);
  });

  it('applies the known policy at once, and does not repeat it on delivery', async () => {
    await writeStore({ policy: { raw: county, receivedAt } });
    await deliver(county);
    await refreshRules();
    expect(speakers).toEqual(['Kreis']);
    expect(await remembered()).toEqual({ raw: county, receivedAt });
  });

  it('applies what is delivered after the known one', async () => {
    await writeStore({ policy: { raw: county, receivedAt } });
    await deliver(town);
    await refreshRules();
    expect(speakers).toEqual(['Kreis', 'Stadt']);
    expect(await remembered()).toEqual({ raw: town, receivedAt: now.toISOString() });
  });

  it('keeps a policy that Chromium has not delivered yet, and asks again', async () => {
    await writeStore({ policy: { raw: county, receivedAt } });
    await refreshRules();
    expect(speakers).toEqual(['Kreis']);
    expect(await alarmNames()).toEqual([midnightAlarm, confirmAlarm]);
    expect((await fakeBrowser.alarms.get(confirmAlarm))?.scheduledTime).toBe(now.getTime() + 60_000);
  });

  it('forgets a policy that Firefox says is gone', async () => {
    await writeStore({ policy: { raw: county, receivedAt } });
    rejectManaged();
    await refreshRules();
    expect(speakers).toEqual(['Kreis', list]);
    expect(await remembered()).toBeUndefined();
  });

  it('repairs the store first', async () => {
    await fakeBrowser.storage.local.set({ policy: 'broken', language: 'xx' });
    await refreshRules();
    expect(speakers).toEqual([list]);
    expect((await readStore(['repaired'])).repaired).toEqual({
      at: now.toISOString(),
      entries: ['policy', 'language'],
    });
  });
});

describe('the browser reports a change of the policy', () => {
  it('to another one', async () => {
    await writeStore({ policy: { raw: county, receivedAt } });
    await deliver(town);
    await adoptManagedPolicy();
    expect(speakers).toEqual(['Stadt']);
  });

  it('to none: now empty means removed', async () => {
    await writeStore({ policy: { raw: county, receivedAt } });
    await adoptManagedPolicy();
    expect(speakers).toEqual([list]);
    expect(await remembered()).toBeUndefined();
  });

  it('but cannot be read: the known policy stays, and it is asked again', async () => {
    await writeStore({ policy: { raw: county, receivedAt } });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => Promise.reject(new Error('gone')));
    await adoptManagedPolicy();
    expect(speakers).toEqual([]);
    expect(await remembered()).toEqual({ raw: county, receivedAt });
    expect(await alarmNames()).toEqual([confirmAlarm]);
  });

  it('when there never was one', async () => {
    await adoptManagedPolicy();
    expect(speakers).toEqual([]);
  });
});

describe('rewritten rules', () => {
  it('expire at the end of the day', async () => {
    await applyKnownPolicy();
    expect((await fakeBrowser.alarms.get(midnightAlarm))?.scheduledTime).toBe(new Date(2026, 10, 25).getTime());
  });

  it.each([
    ['the employee’s', { language: 'en' as const }, 'en'],
    ['the policy’s', { policy: { raw: { language: 'de-simple' }, receivedAt } }, 'de-simple'],
    ['the browser’s', {}, 'de'],
  ])('are in %s language', async (_whose, stored, language) => {
    await writeStore(stored);
    await applyKnownPolicy();
    expect((await readStore(['header'])).header?.language).toBe(language);
  });

  it('count the mistakes in the policy', async () => {
    await writeStore({ policy: { raw: { ...county, level: 7, colour: 'red' }, receivedAt } });
    await applyKnownPolicy();
    expect((await readStore(['header'])).header?.policy).toEqual({ kind: 'managed', errors: 1, warnings: 1 });
  });
});

it('a failed run does not block the next', async () => {
  const fails = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const [first, second] = await Promise.allSettled([applyKnownPolicy(), applyKnownPolicy()]);
  expect(fails).toHaveBeenCalledTimes(2);
  expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  expect(speakers).toEqual([list]);
});

it('runs follow one another in the order of their calls', async () => {
  await writeStore({ policy: { raw: county, receivedAt } });
  await deliver(town);
  await Promise.all([applyKnownPolicy(), adoptManagedPolicy(), applyKnownPolicy()]);
  expect(speakers.at(-1)).toBe('Stadt');
});
