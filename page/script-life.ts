import { browser } from 'wxt/browser';

/** Said by every script that starts. Pages hear it, and may say it too. */
const arrival = 'konferenzlotse-arrival';
/** A symbol, because an element whose id is a name would stand in its place. */
const key = Symbol.for('konferenzlotse');

/**
 * Ends the script of this kind that ran in the page before, and gives the signal that will end this one. Scripts of
 * one version share globals that no page sees. Chromium keeps those of an earlier version running, with globals of
 * their own: at an arrival they go, but only if their extension is gone, so that no page can send them away.
 */
export function takeOver(kind: 'banner' | 'links' | 'engine-banner'): AbortSignal {
  const running = readRunning();
  running.get(kind)?.abort();
  const life = new AbortController();
  running.set(kind, life);
  document.dispatchEvent(new Event(arrival));
  document.addEventListener(arrival, () => isExtensionGone() && life.abort(), { signal: life.signal });
  return life.signal;
}

function readRunning(): Map<string, AbortController> {
  const known: unknown = Reflect.get(globalThis, key);
  if (known instanceof Map) return known;
  const running = new Map<string, AbortController>();
  Reflect.set(globalThis, key, running);
  return running;
}

function isExtensionGone(): boolean {
  return browser.runtime?.id === undefined;
}
