import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { readStore, writeStore } from '../../platform/store.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { now, sampleCatalogue } from '../rules/snapshot/sample.ts';

type Parts = ReturnType<typeof startBrowser>;

const policy = { organisation: { name: 'Kreis' }, level: 'acknowledge', detectEngines: true };
const files = { '/catalogue.json': sampleCatalogue };
const eventsOf = ({ onPermissionAdded, onPermissionRemoved, onCommand }: Parts) => ({
  onMessage: fakeBrowser.runtime.onMessage,
  onInstalled: fakeBrowser.runtime.onInstalled,
  onStartup: fakeBrowser.runtime.onStartup,
  onAlarm: fakeBrowser.alarms.onAlarm,
  localChanged: fakeBrowser.storage.local.onChanged,
  managedChanged: fakeBrowser.storage.managed.onChanged,
  onPermissionAdded,
  onPermissionRemoved,
  onCommand,
});

let parts: Parts;

function start(options: Parameters<typeof startBrowser>[0] = {}) {
  parts = startBrowser({ files, ...options });
  background.main();
  return parts;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const install = (reason = 'install') => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
const ring = (name: string) => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0 } as never);
const header = async () => (await readStore(['header'])).header;
const speaker = async () => (await header())?.sender.name;

async function send(message: object, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    { id: fakeBrowser.runtime.id, frameId: 0, ...sender } as never,
    () => {},
  );
  return answer;
}

describe('listeners', () => {
  it('exist as soon as the background has started, as a browser that wakes it expects', () => {
    const deaf = Object.entries(eventsOf(start())).filter(([, event]) => !event.hasListeners());
    expect(deaf.map(([name]) => name)).toEqual([]);
  });

  it('in an incognito window only answer messages and the shortcut', () => {
    const listening = Object.entries(eventsOf(start({ isIncognito: true }))).filter(([, e]) => e.hasListeners());
    expect(listening.map(([name]) => name)).toEqual(['onMessage', 'onCommand']);
  });
});

describe('the rules are written', () => {
  it('on installation, with network rules and scripts', async () => {
    start();
    await fakeBrowser.storage.managed.set(policy);
    await install();
    expect(await speaker()).toBe('Kreis');
    expect((await parts.dynamic.read()).map(({ condition }) => condition.requestDomains)).toEqual([
      ['zoom.us'],
      ['zoom.us'],
      ['support.zoom.us'],
    ]);
    expect([...parts.registered.keys()]).toEqual(['banner', 'engine']);
  });

  it('when the browser starts, and private tabs are forgotten', async () => {
    start();
    await writeStore({ hasPrivateTabs: true });
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await speaker()).toBe('Hinweis der Konferenzlotse-Liste');
    expect((await readStore(['hasPrivateTabs'])).hasPrivateTabs).toBe(false);
  });

  it('when a permission comes or goes', async () => {
    start({ granted: ['*://*.zoom.us/*'] });
    await fakeBrowser.storage.managed.set(policy);
    await install();
    expect((await header())?.waiting).toEqual(['detectEngines']);
    parts.granted.push('*://*/*');
    await parts.onPermissionAdded.trigger();
    expect((await header())?.waiting).toEqual([]);
    parts.granted.pop();
    await parts.onPermissionRemoved.trigger();
    expect((await header())?.waiting).toEqual(['detectEngines']);
    expect([...parts.registered.keys()]).toEqual(['banner']);
  });

  it('when the policy changes, and when it is gone for good', async () => {
    start();
    await fakeBrowser.storage.managed.set(policy);
    await vi.waitFor(async () => expect(await speaker()).toBe('Kreis'));
    await fakeBrowser.storage.managed.remove(['organisation', 'level', 'detectEngines']);
    await vi.waitFor(async () => expect(await speaker()).toBe('Hinweis der Konferenzlotse-Liste'));
  });

  it.each(['confirm-policy', 'midnight', 'retry-policy'])('at the alarm %s', async (alarm) => {
    parts = startBrowser({ files });
    await fakeBrowser.storage.managed.set(policy);
    background.main();
    await ring(alarm);
    await vi.waitFor(async () => expect(await speaker()).toBe('Kreis'));
  });
});

it.each([
  ['install', 'normal', ['chrome-extension://test-extension-id/welcome.html']],
  ['install', 'admin', []],
  ['update', 'normal', []],
])('%s, %s: welcomes with %j', async (reason, installType, expected) => {
  start({ installType });
  await install(reason);
  const opened = (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);
  expect(opened).toEqual(expected);
});

describe('a message', () => {
  const tab = { id: 1 };
  const zoom = { tab, url: 'https://zoom.us/j/1' };
  const pausePage = {
    tab,
    url: 'chrome-extension://test-extension-id/pause.html#https://zoom.us/j/1',
  };
  const done = { ok: true, value: null };
  const tabUrl = async () => (await fakeBrowser.tabs.get(1)).url;

  beforeEach(async () => {
    start();
    await fakeBrowser.storage.managed.set(policy);
    await install();
    await fakeBrowser.tabs.create({ url: 'https://zoom.us/j/1' });
  });

  it('visited marks the tab and returns facts about it', async () => {
    expect(await send({ type: 'visited' }, zoom)).toEqual({
      ok: true,
      value: { isPrivate: false, isInsideListedPage: false },
    });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 1 })).toBe('!');
  });

  it('use-privately is remembered by visited', async () => {
    expect(await send({ type: 'use-privately' }, zoom)).toEqual(done);
    expect(await send({ type: 'visited' }, zoom)).toMatchObject({ value: { isPrivate: true } });
  });

  it('pause-tab leads to the pause page', async () => {
    expect(await send({ type: 'pause-tab' }, zoom)).toEqual(done);
    expect(await tabUrl()).toBe(pausePage.url);
  });

  it('grant-passage lets the service through until its alarm rings', async () => {
    expect(await send({ type: 'open-passage' }, pausePage)).toEqual({ ok: true, value: false });
    expect(await send({ type: 'grant-passage' }, pausePage)).toEqual({ ok: true, value: true });
    expect((await parts.session.read()).map(({ action }) => action.type)).toEqual(['allow']);
    expect(await send({ type: 'open-passage' }, pausePage)).toEqual({ ok: true, value: true });
    const alarm = await vi.waitFor(async () => {
      const set = await fakeBrowser.alarms.get('passage/zoom');
      if (!set) throw new Error('no alarm');
      return set;
    });
    vi.setSystemTime(alarm.scheduledTime);
    await ring('passage/zoom');
    await vi.waitFor(async () => expect(await parts.session.read()).toEqual([]));
    expect(await readStore(['passages/zoom'])).toEqual({});
  });

  it('engine-found brings the banner', async () => {
    const unknown = { tab, url: 'https://meet.example/' };
    expect(await send({ type: 'engine-found', engine: 'bigbluebutton' }, unknown)).toEqual(done);
    expect(parts.executed.map(({ target }) => target)).toContainEqual({ tabId: 1, frameIds: [0] });
  });

  it('banner-not-drawn makes the page visible', async () => {
    expect(await send({ type: 'banner-not-drawn' }, zoom)).toEqual(done);
    expect(parts.styles).toHaveLength(1);
  });

  it('open-guide opens a tab', async () => {
    expect(await send({ type: 'open-guide', section: 'service/zoom' }, zoom)).toEqual(done);
    expect((await fakeBrowser.tabs.get(2)).url).toBe(
      'chrome-extension://test-extension-id/guide.html#service/zoom',
    );
  });

  it('apply-policy writes the texts in the chosen language', async () => {
    await writeStore({ language: 'en' });
    expect(await send({ type: 'apply-policy' }, zoom)).toEqual(done);
    expect((await header())?.language).toBe('en');
  });
});

it('rebuild-store writes an emptied store anew, once for many pages that ask', async () => {
  start();
  await fakeBrowser.storage.managed.set(policy);
  await vi.waitFor(async () => expect(await speaker()).toBe('Kreis'));
  await fakeBrowser.storage.local.clear();
  let headers = 0;
  fakeBrowser.storage.local.onChanged.addListener((changes) => {
    if (changes.header) headers += 1;
  });
  const pages = Array.from({ length: 8 }, () => send({ type: 'rebuild-store' }, { url: 'https://zoom.us/' }));
  expect(await Promise.all(pages)).toEqual(pages.map(() => ({ ok: true, value: null })));
  expect(await speaker()).toBe('Kreis');
  expect(headers).toBe(1);
});

it('the shortcut asks the page of its tab to focus the banner', async () => {
  start();
  const asked: unknown[] = [];
  parts.pages.set(1, (message) => asked.push(message));
  await parts.onCommand.trigger('focus-banner', { id: 1 });
  await parts.onCommand.trigger('focus-banner', { id: 2 });
  await parts.onCommand.trigger('focus-banner', undefined);
  expect(asked).toEqual([{ type: 'focus-banner' }]);
});
