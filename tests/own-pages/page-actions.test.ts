import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBrowser } from '../fake-browser-apis.ts';

startBrowser();
// The module reads the version from the browser while it loads.
const { closeOwnTab, pageActions } = await import('../../own-pages/page-actions.ts');

beforeEach(() => void startBrowser());

it('shared actions know the version, and draw rooms that nobody can guess', () => {
  expect(pageActions.version).toBe('1.2.3');
  const rooms = Array.from({ length: 100 }, () => pageActions.onDrawRoom());
  expect(new Set(rooms).size).toBe(100);
  expect(rooms.filter((room) => !/^[a-z]{5}(-[a-z]{5}){7}$/.test(room))).toEqual([]);
});

it('a page closes its own tab and no other', async () => {
  // The fake closes a tab only if its window has the same id.
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url: 'chrome-extension://test-extension-id/welcome.html', active: true });
  await fakeBrowser.tabs.create({ url: 'https://zoom.us/' });
  await closeOwnTab();
  const left = (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);
  expect(left).toEqual(['https://zoom.us/']);
});
