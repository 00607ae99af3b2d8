import { nativeBrowser } from '../platform/native-browser.ts';

// Symbols, because an element of the page whose id is a name would stand in its place.
const runningKey = Symbol.for('konferenzlotse');
const engineKey = Symbol.for('konferenzlotse-engine');
/** Said by every script that starts. Pages hear it, and may say it too. */
const arrival = 'konferenzlotse-arrival';

/**
 * Ends the script of this kind that ran in the page before, and gives the signal that will end this one. Scripts of
 * one version share globals that no page sees. Chromium keeps those of an earlier version running, with globals of
 * their own: at an arrival they go, but only if their extension is gone, so that no page can send them away.
 */
export function replaceRunningScript(kind: 'banner' | 'links'): AbortSignal {
  const running = readRunning();
  running.get(kind)?.abort();
  const life = new AbortController();
  running.set(kind, life);
  document.dispatchEvent(new Event(arrival));
  document.addEventListener(arrival, () => isExtensionGone() && life.abort(), { signal: life.signal });
  return life.signal;
}

function readRunning(): Map<string, AbortController> {
  const known: unknown = Reflect.get(globalThis, runningKey);
  if (known instanceof Map) return known;
  const running = new Map<string, AbortController>();
  Reflect.set(globalThis, runningKey, running);
  return running;
}

function isExtensionGone(): boolean {
  return nativeBrowser.runtime?.id === undefined;
}

/** Tells the extension's other scripts in this page which engine was recognised; the page does not see their globals. */
export function rememberEngine(engine: string): void {
  Reflect.set(globalThis, engineKey, engine);
}

/** The engine that was recognised in this page, or null. */
export function recallEngine(): string | null {
  const engine: unknown = Reflect.get(globalThis, engineKey);
  return typeof engine === 'string' ? engine : null;
}
