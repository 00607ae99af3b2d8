import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropEndedSnoozes, endSnooze, startSnooze } from '../../platform/choices.ts';

const today = { until: '2026-11-24T23:00:00.000Z', signature: null };
const untilChange = { until: null, signature: 'abc' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00.000Z') });
  fakeBrowser.reset();
});
afterEach(() => void vi.useRealTimers());

const stored = async () => (await fakeBrowser.storage.local.get('snoozes')).snoozes;

it('a snooze replaces the previous one and keeps others', async () => {
  await startSnooze('zoom', today);
  await startSnooze('wire', today);
  await startSnooze('zoom', untilChange);
  expect(await stored()).toEqual({ zoom: untilChange, wire: today });
});

it('ending a snooze keeps others, and may happen twice', async () => {
  await startSnooze('zoom', today);
  await startSnooze('engine/meet.example', today);
  await endSnooze('zoom');
  await endSnooze('zoom');
  expect(await stored()).toEqual({ 'engine/meet.example': today });
});

const yesterday = { until: '2026-11-23T23:00:00.000Z', signature: null };

it.each([
  ['a new one', () => startSnooze('zoom', today), { wire: untilChange, zoom: today }],
  ['the end of one', () => endSnooze('zoom'), { wire: untilChange }],
])('%s takes those that are over along', async (_what, write, expected) => {
  await fakeBrowser.storage.local.set({ snoozes: { wire: untilChange, 'engine/meet.example': yesterday } });
  await write();
  expect(await stored()).toEqual(expected);
});

it('nothing is written where none is over', async () => {
  await startSnooze('zoom', today);
  const written = vi.fn();
  fakeBrowser.storage.local.onChanged.addListener(written);
  await dropEndedSnoozes(new Date());
  expect(written).not.toHaveBeenCalled();
  await dropEndedSnoozes(new Date(today.until));
  expect(await stored()).toEqual({});
});
