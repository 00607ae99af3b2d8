import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { retryAlarm } from '../../background/failures.ts';
import { adoptManagedPolicy, midnightAlarm, rebuild, refreshRules } from '../../background/managed-policy.ts';
import { readStore, writeStore } from '../../platform/store.ts';
import type { Failure } from '../../rules/admin/diagnosis.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { now, sampleCatalogue } from '../rules/snapshot/sample.ts';

let parts: ReturnType<typeof startBrowser>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  parts = startBrowser({ files: { '/catalogue.json': sampleCatalogue } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const county = { organisation: { name: 'Kreis' }, level: 'block' };
const town = { organisation: { name: 'Stadt' }, mode: 'allowlist', level: 'block' };
const deliver = (policy: object) => fakeBrowser.storage.managed.set(policy as Record<string, unknown>);
const refuse = () => Promise.reject(new Error('refused'));
const alarmNames = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);

/** What a browser that follows a policy shows of it, sink by sink. */
async function readSinks() {
  const { header, policy } = await readStore(['header', 'policy']);
  return {
    snapshot: header?.sender.name,
    policy: (policy?.raw as typeof county | undefined)?.organisation.name,
    'network-rules': (await parts.dynamic.read()).length > 0,
    'content-scripts': parts.registered.has('banner'),
  };
}
const allMade = { snapshot: 'Kreis', policy: 'Kreis', 'network-rules': true, 'content-scripts': true };

describe('open tabs', () => {
  it('that never answer keep no policy waiting', async () => {
    const asked: unknown[] = [];
    Object.assign(fakeBrowser.scripting, {
      executeScript: (injection: unknown) => {
        asked.push(injection);
        return new Promise(() => {});
      },
    });
    await fakeBrowser.tabs.create({ url: 'https://zoom.us/' });
    await deliver(county);
    await refreshRules();
    await deliver(town);
    await adoptManagedPolicy();
    expect((await readSinks()).snapshot).toBe('Stadt');
    expect(asked).toHaveLength(2);
    expect(await alarmNames()).toEqual([midnightAlarm]);
  });
});

/** Makes one call of the browser fail until the function it gives is called. */
function refuseCall(api: object, call: string): () => void {
  const real = Reflect.get(api, call);
  Object.assign(api, { [call]: refuse });
  return () => Object.assign(api, { [call]: real });
}

/** As a full store: everything but small entries is refused. */
function refuseWriting(isRefused: (keys: string[]) => boolean): () => void {
  const { set } = fakeBrowser.storage.local;
  const spy = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockImplementation((entries) => (isRefused(Object.keys(entries)) ? refuse() : set(entries)));
  return () => spy.mockRestore();
}

describe.each<[sink: Failure['sink'], breakIt: () => () => void, missing: object]>([
  [
    'content-scripts',
    () => refuseCall(fakeBrowser.scripting, 'registerContentScripts'),
    { 'content-scripts': false },
  ],
  ['snapshot', () => refuseWriting((keys) => keys.includes('header')), { snapshot: undefined }],
  [
    'network-rules',
    () => refuseCall(fakeBrowser.declarativeNetRequest, 'updateDynamicRules'),
    { 'network-rules': false },
  ],
  ['passages', () => refuseCall(fakeBrowser.declarativeNetRequest, 'getSessionRules'), {}],
  ['policy', () => refuseWriting((keys) => keys.includes('policy')), { policy: undefined }],
])('%s that the browser refuses', (sink, breakIt, missing) => {
  it('leaves all the rest made, is noted and tried again', async () => {
    breakIt();
    await deliver(county);
    await adoptManagedPolicy();
    expect(await readSinks()).toEqual({ ...allMade, ...missing });
    expect((await readStore(['failures'])).failures).toEqual([
      { at: now.toISOString(), sink, reason: expect.stringContaining('refused') },
    ]);
    expect(await alarmNames()).toContain(retryAlarm);
  });

  it('is forgotten once it works', async () => {
    const repair = breakIt();
    await deliver(county);
    await adoptManagedPolicy();
    repair();
    await rebuild();
    expect(await readSinks()).toEqual(allMade);
    expect((await readStore(['failures'])).failures).toBeUndefined();
    expect(await alarmNames()).not.toContain(retryAlarm);
  });
});

it('a script that is refused leaves the others registered', async () => {
  const { registerContentScripts } = fakeBrowser.scripting;
  Object.assign(fakeBrowser.scripting, {
    registerContentScripts: (scripts: { id: string }[]) =>
      scripts[0]?.id === 'banner' ? refuse() : registerContentScripts(scripts as never),
  });
  await deliver({ ...county, detectEngines: true });
  await adoptManagedPolicy();
  expect([...parts.registered.keys()]).toEqual(['engine']);
  expect((await readStore(['failures'])).failures?.[0]?.reason).toBe('Error: banner: Error: refused');
});

it('what fails before the first sink is noted too, and the managed policy is asked all the same', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await deliver(county);
  await refreshRules();
  expect(await readSinks()).toEqual(allMade);
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(rebuild()).rejects.toThrow('Failed to fetch');
  expect((await readStore(['failures'])).failures).toEqual([
    { at: now.toISOString(), sink: 'rules', reason: 'TypeError: Failed to fetch' },
  ]);
  expect(await alarmNames()).toContain(retryAlarm);
});

it('the alarms come before anything that may fail or end the background', async () => {
  const order: string[] = [];
  const { create } = fakeBrowser.alarms;
  vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation(((name: string, info: never) => {
    order.push(name);
    return create(name, info);
  }) as never);
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => {
      order.push('sinks');
      return refuse();
    },
  });
  await deliver(county);
  await adoptManagedPolicy();
  expect(order).toEqual([midnightAlarm, retryAlarm, 'sinks', retryAlarm]);
});

it.each([
  [0, 1],
  [5, 5],
  [600, 60],
])('what has failed for %i minutes is tried again after %i', async (failing, wait) => {
  const at = new Date(now.getTime() - failing * 60_000).toISOString();
  await writeStore({ failures: [{ at, sink: 'network-rules', reason: 'older' }] });
  refuseCall(fakeBrowser.declarativeNetRequest, 'updateDynamicRules');
  await deliver(county);
  await adoptManagedPolicy();
  expect((await readStore(['failures'])).failures).toEqual([
    { at, sink: 'network-rules', reason: 'Error: refused' },
  ]);
  expect((await fakeBrowser.alarms.get(retryAlarm))?.scheduledTime).toBe(now.getTime() + wait * 60_000);
});

describe('a store', () => {
  it('that is full of an older snapshot takes the new one all the same', async () => {
    await deliver(town);
    await adoptManagedPolicy();
    let writes = 0;
    const restore = refuseWriting((keys) => {
      writes += Number(keys.includes('header'));
      return keys.includes('header') && writes === 1;
    });
    await deliver({ ...county, mode: 'blocklist' });
    await adoptManagedPolicy();
    restore();
    expect(await readSinks()).toEqual(allMade);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('notices/wire');
    expect((await readStore(['failures'])).failures).toBeUndefined();
  });

  it('that was emptied is written anew, with the policy that the browser delivers', async () => {
    await deliver(county);
    await refreshRules();
    await fakeBrowser.storage.local.clear();
    await rebuild();
    expect(await readSinks()).toEqual(allMade);
  });

  it('that cannot be read is emptied, and the help desk is told', async () => {
    await fakeBrowser.storage.local.set({ rubbish: true });
    const { get } = fakeBrowser.storage.local;
    const isBroken = async () => 'rubbish' in (await get(null));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (keys: never) =>
      (await isBroken()) ? refuse() : get(keys)) as never);
    await deliver(county);
    await refreshRules();
    expect(await readSinks()).toEqual(allMade);
    expect((await readStore(['repaired'])).repaired).toEqual({
      at: now.toISOString(),
      entries: ['storage.local'],
    });
  });

  it('loses snoozes that are over, one named after a host too, at each start', async () => {
    const running = { until: null, signature: 'x' };
    const over = { until: now.toISOString(), signature: null };
    await writeStore({ snoozes: { zoom: running, 'engine/bbb.example': over } });
    await refreshRules();
    expect((await readStore(['snoozes'])).snoozes).toEqual({ zoom: running });
  });
});
