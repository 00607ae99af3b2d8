import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receivePageMessages } from '../../page/receive-messages.ts';

const background = { id: fakeBrowser.runtime.id };
let focused = 0;
let life = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  focused = 0;
  life = new AbortController();
  const focus = () => {
    focused += 1;
  };
  receivePageMessages({ 'focus-banner': focus, 'which-engine': () => 'galene' }, life.signal);
});

/** Collects all answers. */
async function send(message: unknown, sender: object = background): Promise<unknown[]> {
  const replies: unknown[] = [];
  await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    ((reply: unknown) => replies.push(reply)) as never,
  );
  return replies;
}

it.each([
  ['which-engine', ['galene']],
  ['focus-banner', [null]],
  ['visited', []],
  ['constructor', []],
  [undefined, []],
])('%s is answered by %j', async (type, replies) => {
  expect(await send({ type })).toEqual(replies);
});

it.each([[null], [undefined], ['which-engine'], [7]])('%j is no message', async (message) => {
  expect(await send(message)).toEqual([]);
});

it('a stranger gets no answer, and changes nothing', async () => {
  expect(await send({ type: 'focus-banner' }, { id: 'stranger' })).toEqual([]);
  expect(await send({ type: 'focus-banner' }, {})).toEqual([]);
  expect(focused).toBe(0);
});

it('a page without an engine leaves the question open', async () => {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  receivePageMessages({ 'focus-banner': () => {} }, life.signal);
  expect(await send({ type: 'which-engine' })).toEqual([]);
});

it('a script that has ended no longer answers', async () => {
  life.abort();
  expect(await send({ type: 'focus-banner' })).toEqual([]);
  expect(focused).toBe(0);
});
