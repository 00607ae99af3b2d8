import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entriesBelow, onStoreChanged, readStore, removeFromStore, writeStore } from '../../platform/store.ts';

beforeEach(() => fakeBrowser.reset());

const snoozes = { zoom: { until: '2026-11-24T12:00:00.000Z', signature: null } };

it('reads the requested keys that exist', async () => {
  await writeStore({ snoozes, hasPrivateTabs: true, language: 'en' });
  const { snoozes: kept, checklist, ...others } = await readStore(['snoozes', 'checklist']);
  expect(kept).toEqual(snoozes);
  expect(checklist).toBeUndefined();
  expect(others).toEqual({});
});

it('removes the given keys, and nothing else', async () => {
  await writeStore({ snoozes, language: 'en' });
  await removeFromStore(['language']);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ snoozes });
});

describe('entriesBelow', () => {
  const stored = { 'approvals/zoom.us': [], 'approvals/a/b': [], 'hosts/zoom.us': { rules: [], services: {} } };
  it.each([
    ['approvals/', { 'zoom.us': [], 'a/b': [] }],
    ['hosts/', { 'zoom.us': { rules: [], services: {} } }],
    ['notices/', {}],
  ] as const)('%s', (prefix, expected) => expect(entriesBelow(prefix, stored)).toEqual(expected));
});

describe('onStoreChanged', () => {
  it('reports which keys changed, including removed ones', async () => {
    const told: string[][] = [];
    onStoreChanged((keys) => told.push(keys));
    await writeStore({ snoozes, language: 'en' });
    await removeFromStore(['language']);
    expect(told).toEqual([['snoozes', 'language'], ['language']]);
  });

  it('is silent about the session', async () => {
    const told: string[][] = [];
    onStoreChanged((keys) => told.push(keys));
    await fakeBrowser.storage.session.set({ privateTabs: [1] });
    expect(told).toEqual([]);
  });

  it('stops with its signal', async () => {
    const told: string[][] = [];
    const life = new AbortController();
    onStoreChanged((keys) => told.push(keys), life.signal);
    await writeStore({ language: 'en' });
    life.abort();
    await writeStore({ language: 'de' });
    expect(told).toEqual([['language']]);
  });
});
