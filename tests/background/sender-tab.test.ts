import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forceRootVisible, pauseTab, showEngineBanner } from '../../background/sender-tab.ts';
import { writeSnapshot } from '../../background/snapshot.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { sampleSnapshot } from '../rules/snapshot/sample.ts';

let parts: ReturnType<typeof startBrowser>;
const tabId = 1;
const tab = { id: tabId } as never;

beforeEach(async () => {
  parts = startBrowser();
  await writeSnapshot(sampleSnapshot({ level: 'acknowledge', detectEngines: true }));
  await fakeBrowser.tabs.create({ url: 'about:blank' });
});

it.each([
  ['https://zoom.us/j/1?pwd=a#b', 'chrome-extension://test-extension-id/pause.html#https://zoom.us/j/1?pwd=a#b'],
  ['https://support.zoom.us/', 'about:blank'],
  ['https://other.example/', 'about:blank'],
])('a page of %s leads its tab to %s', async (url, expected) => {
  await pauseTab({ tab, url });
  expect((await fakeBrowser.tabs.get(tabId)).url).toBe(expected);
});

describe('an engine’s banner', () => {
  it.each([
    ['on an unknown host', 'https://meet.example/', 0, 'bigbluebutton', true],
    ['on a listed host', 'https://zoom.us/', 0, 'bigbluebutton', false],
    ['in a frame', 'https://meet.example/', 4, 'bigbluebutton', false],
    ['for an unknown engine', 'https://meet.example/', 0, 'unknown', false],
  ])('%s', async (_where, url, frameId, engine, isShown) => {
    await showEngineBanner({ tab, url, frameId }, engine);
    const injection = { target: { tabId, frameIds: [0] }, files: ['/banner.js'] };
    expect(parts.executed).toEqual(isShown ? [injection] : []);
    expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe(isShown ? '!' : '');
  });
});

it.each([
  ['a page', 0, 1],
  ['a frame', 4, 0],
])('%s that hides its root element', async (_what, frameId, styles) => {
  await forceRootVisible({ tab, frameId });
  expect(parts.styles.map(({ origin, target }) => [origin, target.tabId])).toEqual(
    Array.from({ length: styles }, () => ['USER', tabId]),
  );
});
