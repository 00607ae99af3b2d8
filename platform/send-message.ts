import { browser } from 'wxt/browser';
import type { Message, Reply } from './messages.ts';

/** Sends a message to the background, which always answers; an unreachable background is an answer too. */
export async function sendMessage(message: Message): Promise<Reply> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}
