import type { PageMessages } from '../platform/message-table.ts';
import { nativeBrowser } from '../platform/native-browser.ts';

// Symbols, because an element whose id is such a name would shadow a string key.
const runningKey = Symbol.for('konferenzlotse');
const engineKey = Symbol.for('konferenzlotse-engine');
/** Event that every starting script dispatches. Pages can hear it and forge it. */
const arrival = 'konferenzlotse-arrival';

/**
 * Ends the script of this kind that ran in the page before, and returns the signal that will end this one. Scripts of
 * one version share globals that pages cannot see. Chromium keeps scripts of an earlier version running, with their
 * own globals: they end at an arrival, but only if their extension is gone, so that no page can get rid of them.
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

/** Remembers the engine for our other scripts in this page, in a global that the page cannot see. */
export function rememberEngine(engine: string): void {
  Reflect.set(globalThis, engineKey, engine);
}

export function recallEngine(): string | null {
  const engine: unknown = Reflect.get(globalThis, engineKey);
  return typeof engine === 'string' ? engine : null;
}

type Answers = {
  [Type in keyof PageMessages]?: () => PageMessages[Type] extends null ? void : PageMessages[Type];
};

/** Answers messages from the background until the signal aborts. */
export function receivePageMessages(answers: Answers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void) => {
    if (sender.id !== nativeBrowser.runtime.id) return;
    const { type } = (message ?? {}) as { type?: keyof PageMessages };
    const answer = type && Object.hasOwn(answers, type) ? answers[type] : undefined;
    if (answer) sendResponse(answer() ?? null);
  };
  nativeBrowser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => nativeBrowser.runtime.onMessage.removeListener(listener));
}
