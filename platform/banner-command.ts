import { browser } from 'wxt/browser';

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
