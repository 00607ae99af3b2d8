import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  recallEngine,
  receivePageMessages,
  rememberEngine,
  replaceRunningScript,
} from '../../page/script-life.ts';

// @vitest-environment happy-dom

const runningKey = Symbol.for('konferenzlotse');
const engineKey = Symbol.for('konferenzlotse-engine');
const arrive = () => document.dispatchEvent(new Event('konferenzlotse-arrival'));

/** The next version cannot see the globals of an earlier one. */
const updateExtension = () => Reflect.deleteProperty(globalThis, runningKey);

/** What a script of a removed version finds in place of the browser's API. */
const endExtension = () => vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);

beforeEach(() => {
  const { id } = fakeBrowser.runtime;
  Object.defineProperty(fakeBrowser.runtime, 'id', { configurable: true, get: () => id });
});
afterEach(() => {
  vi.restoreAllMocks();
  updateExtension();
  Reflect.deleteProperty(globalThis, engineKey);
});

describe('a starting script', () => {
  it('ends the previous one of its kind, and no other', () => {
    const [banner, links] = [replaceRunningScript('banner'), replaceRunningScript('links')];
    const next = replaceRunningScript('banner');
    expect([banner, links, next].map(({ aborted }) => aborted)).toEqual([true, false, false]);
  });

  it('ends those of a version whose extension is gone', () => {
    const old = [replaceRunningScript('banner'), replaceRunningScript('links')];
    updateExtension();
    const gone = endExtension();
    const listener = vi.fn(() => gone.mockRestore());
    // The new version's own API works: only the old one's is gone when it hears of the arrival.
    document.addEventListener('konferenzlotse-arrival', listener, { once: true });
    const next = replaceRunningScript('banner');
    expect(listener).toHaveBeenCalledOnce();
    expect([...old, next].map(({ aborted }) => aborted)).toEqual([true, true, false]);
  });

  it('is not misled by an element whose id is that name', () => {
    document.body.innerHTML = '<a id="konferenzlotse"></a>';
    const first = replaceRunningScript('links');
    replaceRunningScript('links');
    expect(first.aborted).toBe(true);
  });
});

describe('an arrival forged by the page', () => {
  it('ends nothing while the extension lives', () => {
    const banner = replaceRunningScript('banner');
    arrive();
    expect(banner.aborted).toBe(false);
  });

  it('ends scripts whose extension is gone', () => {
    const banner = replaceRunningScript('banner');
    endExtension();
    arrive();
    expect(banner.aborted).toBe(true);
  });
});

describe('the engine of a page', () => {
  it('is null until it is recognised', () => expect(recallEngine()).toBeNull());

  it('is known to the next script', () => {
    rememberEngine('bigbluebutton');
    expect(recallEngine()).toBe('bigbluebutton');
  });

  it('is not taken from an element of the page', () => {
    Reflect.set(globalThis, engineKey, document.body);
    expect(recallEngine()).toBeNull();
  });
});

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
