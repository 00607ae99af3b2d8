import type { PageMessages } from '../platform/message-table.ts';
import { nativeBrowser } from '../platform/native-browser.ts';

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
