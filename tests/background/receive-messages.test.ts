import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receiveMessages } from '../../background/receive-messages.ts';
import { type MessageType, messageTable } from '../../platform/message-table.ts';

const types = Object.keys(messageTable) as MessageType[];
const carried: Partial<Record<MessageType, object>> = {
  'engine-found': { engine: 'bigbluebutton' },
  'open-guide': { section: 'service/zoom' },
};
const website = { id: fakeBrowser.runtime.id, url: 'https://zoom.us/' };
const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/pause.html' as never) };

let calls: [type: string, sender: unknown, carried: unknown][] = [];
let replies: Partial<Record<string, unknown>> = {};

beforeEach(() => {
  fakeBrowser.reset();
  calls = [];
  replies = {};
  const handle = (type: string) => async (sender: unknown, given: unknown) => {
    calls.push([type, sender, given]);
    if (replies[type] instanceof Error) throw replies[type];
    return replies[type];
  };
  receiveMessages(Object.fromEntries(types.map((type) => [type, handle(type)])) as never);
});

async function send(message: unknown, sender: object = website): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  return answer;
}

const placesOf = (type: MessageType) => {
  const { from } = messageTable[type];
  return from === 'anywhere' ? [website, ownPage] : [from === 'website' ? website : ownPage];
};

describe.each(types)('%s', (type) => {
  it('reaches its handler with sender and content', async () => {
    for (const sender of placesOf(type)) {
      calls = [];
      expect(await send({ type, ...carried[type] }, sender)).toEqual({ ok: true, value: null });
      expect(calls).toEqual([[type, sender, carried[type] ?? {}]]);
    }
  });

  it('is refused from anywhere else', async () => {
    for (const sender of [website, ownPage].filter((place) => !placesOf(type).includes(place))) {
      expect(await send({ type, ...carried[type] }, sender)).toEqual({
        ok: false,
        reason: `${type} is not for this sender`,
      });
    }
    expect(calls).toEqual([]);
  });

  it('is refused with extra content', async () => {
    const [sender] = placesOf(type);
    expect(await send({ type, ...carried[type], tabId: 7 }, sender)).toEqual({
      ok: false,
      reason: `${type} carries something else`,
    });
    expect(calls).toEqual([]);
  });

  it('returns what went wrong', async () => {
    replies = { [type]: new TypeError('no tab') };
    const [sender] = placesOf(type);
    expect(await send({ type, ...carried[type] }, sender)).toEqual({ ok: false, reason: 'TypeError: no tab' });
  });
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'visited'],
  ['no type', {}],
  ['an unknown type', { type: 'unknown' }],
  ['a member of every object', { type: 'constructor' }],
  ['a list', { type: ['visited'] }],
])('%s is an unknown message', async (_what, message) => {
  expect(await send(message)).toEqual({ ok: false, reason: 'unknown message' });
});

it.each([
  [{ type: 'open-guide' }],
  [{ type: 'open-guide', section: 'javascript:alert(1)' }],
  [{ type: 'open-guide', section: '../admin' }],
  [{ type: 'open-guide', section: 7 }],
  [{ type: 'engine-found' }],
  [{ type: 'engine-found', engine: null }],
])('%j has the wrong content', async (message) => {
  expect(await send(message)).toMatchObject({ ok: false, reason: `${message.type} carries something else` });
});

it.each([
  ['another extension', { id: 'stranger', url: 'https://zoom.us/' }],
  ['another extension’s page', { id: 'stranger', url: 'chrome-extension://stranger/pause.html' }],
  ['an externally connectable page', { url: 'https://zoom.us/' }],
])('%s gets no answer', async (_who, sender) => {
  expect(await send({ type: 'visited' }, sender)).toBeUndefined();
  expect(calls).toEqual([]);
});

it.each([
  ['a page of Firefox', 'moz-extension://3f9c/pause.html', true],
  ['a script without an address', undefined, { ok: false, reason: 'grant-passage is not for this sender' }],
  [
    'a website named like an extension',
    'https://chrome-extension:443/pause.html',
    { ok: false, reason: 'grant-passage is not for this sender' },
  ],
])('%s asks for a passage', async (_who, url, expected) => {
  replies = { 'grant-passage': true };
  const answer = await send({ type: 'grant-passage' }, { id: fakeBrowser.runtime.id, url });
  expect(answer).toEqual(expected === true ? { ok: true, value: true } : expected);
});

it('a reply arrives', async () => {
  replies = { visited: { isPrivate: true, isInsideListedPage: false } };
  expect(await send({ type: 'visited' })).toEqual({
    ok: true,
    value: { isPrivate: true, isInsideListedPage: false },
  });
});
