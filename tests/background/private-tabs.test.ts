import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPrivateTabs, isPrivateTab, startPrivateUse } from '../../background/private-tabs.ts';
import { readStore } from '../../platform/store.ts';

const senderIn = (id: number) => ({ tab: { id } as never });

beforeEach(() => fakeBrowser.reset());

it('a tab stays private, others are not', async () => {
  for (const id of [3, 5, 3]) await startPrivateUse(senderIn(id));
  expect(await Promise.all([3, 5, 4].map(isPrivateTab))).toEqual([true, true, false]);
  expect(await fakeBrowser.storage.session.get('privateTabs')).toEqual({ privateTabs: [3, 5] });
});

it('the lasting store only knows that there is one', async () => {
  await startPrivateUse(senderIn(3));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ hasPrivateTabs: true });
});

it('a sender without a tab is ignored', async () => {
  await startPrivateUse({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect((await readStore(['hasPrivateTabs'])).hasPrivateTabs).toBeUndefined();
});

it('a new session has none', async () => {
  await startPrivateUse(senderIn(3));
  await fakeBrowser.storage.session.clear();
  await forgetPrivateTabs();
  expect((await readStore(['hasPrivateTabs'])).hasPrivateTabs).toBe(false);
  expect(await isPrivateTab(3)).toBe(false);
});

it('broken session data is no private tab', async () => {
  await fakeBrowser.storage.session.set({ privateTabs: '3' });
  expect(await isPrivateTab(3)).toBe(false);
});
