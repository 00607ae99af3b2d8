import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectIntoOpenTabs, registerScripts, type WantedScript } from '../../background/content-scripts.ts';
import { startBrowser } from '../fake-browser-apis.ts';

let parts: ReturnType<typeof startBrowser>;

beforeEach(() => {
  parts = startBrowser();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const banner = (matches: string[], excludeMatches: string[] = []): WantedScript => ({
  id: 'banner',
  file: '/banner.js',
  matches,
  excludeMatches,
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: false,
});
const links = (matches: string[]): WantedScript => ({ ...banner(matches), id: 'links', file: '/links.js' });
const zoom = '*://*.zoom.us/*';
const wire = '*://app.wire.com/*';

async function register(...wanted: WantedScript[]) {
  parts.registrations.length = 0;
  const changed: string[] = [];
  await registerScripts(wanted, ({ id }) => changed.push(id));
  return { changed, registrations: [...parts.registrations] };
}

describe('a registration', () => {
  it('is new once', async () => {
    expect(await register(banner([zoom]), links([wire]))).toEqual({
      changed: ['banner', 'links'],
      registrations: ['register banner', 'register links'],
    });
    expect(await register(banner([zoom]), links([wire]))).toEqual({ changed: [], registrations: [] });
  });

  it('passes everything to the browser', async () => {
    await register(banner([zoom], [wire]));
    expect(parts.registered.get('banner')).toEqual({
      id: 'banner',
      js: ['/banner.js'],
      matches: [zoom],
      excludeMatches: [wire],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: false,
      persistAcrossSessions: true,
    });
  });

  it.each([
    ['other pages', banner([wire], []), true],
    ['more pages', banner([zoom, wire], []), true],
    ['excluded pages', banner([zoom], [wire]), true],
    ['the same pages', banner([zoom], []), false],
  ])('for %s', async (_what, wanted, isChanged) => {
    await register(banner([zoom]));
    expect(await register(wanted)).toEqual({
      changed: isChanged ? ['banner'] : [],
      registrations: isChanged ? ['update banner'] : [],
    });
  });

  it('of the same pages in another order is kept', async () => {
    await register(banner([zoom, wire]));
    expect(await register(banner([wire, zoom]))).toEqual({ changed: [], registrations: [] });
  });

  it('without pages is removed, or never made', async () => {
    await register(banner([zoom]));
    expect(await register(banner([]), links([]))).toEqual({ changed: [], registrations: ['unregister banner'] });
    expect(parts.registered.size).toBe(0);
  });
});

describe('tabs that were open before', () => {
  it('get the script if their pages match', async () => {
    for (const url of ['https://us02web.zoom.us/j/1', 'https://other.example/', 'https://zoom.us/'])
      await fakeBrowser.tabs.create({ url });
    await injectIntoOpenTabs(banner([zoom]));
    expect(parts.executed).toEqual([
      { target: { tabId: 1, allFrames: true }, files: ['/banner.js'] },
      { target: { tabId: 3, allFrames: true }, files: ['/banner.js'] },
    ]);
  });

  it('do not affect each other when one refuses it', async () => {
    for (const url of ['https://zoom.us/', 'https://zoom.us/x']) await fakeBrowser.tabs.create({ url });
    const execute = fakeBrowser.scripting.executeScript;
    Object.assign(fakeBrowser.scripting, {
      executeScript: (injection: never) =>
        (injection as { target: { tabId: number } }).target.tabId === 1
          ? Promise.reject(new Error('Cannot access'))
          : execute(injection),
    });
    await injectIntoOpenTabs(banner([zoom]));
    expect(parts.executed.map(({ target }) => target.tabId)).toEqual([2]);
  });

  it.each([{ discarded: true }, { status: 'unloaded' as const }])('are not woken: %j', async (state) => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://zoom.us/' });
    const query = fakeBrowser.tabs.query;
    Object.assign(fakeBrowser.tabs, {
      query: async (info: never) => (await query(info)).map((each) => ({ ...each, ...state })),
    });
    await injectIntoOpenTabs(banner([zoom]));
    expect(tab.url).toBe('https://zoom.us/');
    expect(parts.executed).toEqual([]);
  });

  it('first lose the banner of an earlier version, in Firefox', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await fakeBrowser.tabs.create({ url: 'https://zoom.us/' });
    await injectIntoOpenTabs(banner([zoom]));
    expect(parts.executed.map((injection) => Object.keys(injection))).toEqual([
      ['target', 'func'],
      ['target', 'files'],
    ]);
  });
});
