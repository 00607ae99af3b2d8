import { browser } from 'wxt/browser';

const question = 'which-engine';

/** Asks the page of a tab which engine was found in it. Pages forget it by themselves, and nothing of it is stored. */
export async function askForEngine(tabId: number): Promise<string | null> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { type: question }, { frameId: 0 })
    .catch(() => null);
  return typeof answer === 'string' ? answer : null;
}

/** Answers that question, until the signal ends it. */
export function onEngineQuestion(engine: string, signal: AbortSignal): void {
  const listener = (message: unknown) =>
    (message as { type?: unknown } | null)?.type === question ? Promise.resolve(engine) : undefined;
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

/** The keyboard shortcut into the banner, by its name in the manifest. */
export const focusCommand = 'focus-banner';

/** Tells the banner of a tab that its employee wants to go there; a tab without a banner does not answer. */
export async function askForFocus(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.sendMessage(tabId, { type: focusCommand }).catch(() => null);
}

/** Calls back when the shortcut was pressed over this page, until the signal ends it. */
export function onBannerCommand(callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if ((message as { type?: unknown } | null)?.type === focusCommand) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
