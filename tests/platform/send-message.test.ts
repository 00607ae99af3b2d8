import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../platform/send-message.ts';

beforeEach(() => fakeBrowser.reset());

it('sends type and content, and returns the answer', async () => {
  const received: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    received.push(message);
    sendResponse({ ok: true, value: null });
    return true;
  });
  expect(await sendMessage('open-guide', { section: 'service/zoom' })).toEqual({ ok: true, value: null });
  expect(await sendMessage('pause-tab')).toEqual({ ok: true, value: null });
  expect(received).toEqual([{ type: 'open-guide', section: 'service/zoom' }, { type: 'pause-tab' }]);
});

it('returns a failure if there is no background', async () => {
  expect(await sendMessage('visited')).toEqual({ ok: false, reason: 'Error: No listeners available' });
});

it('returns a failure if the background fails', async () => {
  fakeBrowser.runtime.onMessage.addListener(() => {
    throw new TypeError('gone');
  });
  expect(await sendMessage('visited')).toEqual({ ok: false, reason: 'TypeError: gone' });
});
