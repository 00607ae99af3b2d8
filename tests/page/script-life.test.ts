import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recallEngine, rememberEngine, replaceRunningScript } from '../../page/script-life.ts';

// @vitest-environment happy-dom

const runningKey = Symbol.for('konferenzlotse');
const engineKey = Symbol.for('konferenzlotse-engine');
const arrive = () => document.dispatchEvent(new Event('konferenzlotse-arrival'));

/** The globals of an earlier version are out of sight of the next. */
const updateExtension = () => Reflect.deleteProperty(globalThis, runningKey);

/** What a script of a version that is gone finds in place of the browser's API. */
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

describe('a script that starts', () => {
  it('ends the one of its kind before it, and no other', () => {
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

  it('finds its way though the page has an element of that name', () => {
    document.body.innerHTML = '<a id="konferenzlotse"></a>';
    const first = replaceRunningScript('links');
    replaceRunningScript('links');
    expect(first.aborted).toBe(true);
  });
});

describe('an arrival that a page forges', () => {
  it('sends nobody away while the extension lives', () => {
    const banner = replaceRunningScript('banner');
    arrive();
    expect(banner.aborted).toBe(false);
  });

  it('ends what nobody answers any more', () => {
    const banner = replaceRunningScript('banner');
    endExtension();
    arrive();
    expect(banner.aborted).toBe(true);
  });
});

describe('the engine of a page', () => {
  it('is none before it was recognised', () => expect(recallEngine()).toBeNull());

  it('is known to the next script', () => {
    rememberEngine('bigbluebutton');
    expect(recallEngine()).toBe('bigbluebutton');
  });

  it('is no element of the page', () => {
    Reflect.set(globalThis, engineKey, document.body);
    expect(recallEngine()).toBeNull();
  });
});
