import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endSnooze, startSnooze } from '../../platform/choices.ts';

const today = { until: '2026-11-24T23:00:00.000Z', signature: null };
const untilChange = { until: null, signature: 'abc' };

beforeEach(() => fakeBrowser.reset());

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
