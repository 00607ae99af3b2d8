import { type Browser, browser } from 'wxt/browser';
import {
  type Carried,
  type MessageResult,
  type MessageType,
  type MessageValue,
  messageTable,
} from '../platform/message-table.ts';
import { z } from '../rules/zod.ts';

export type MessageSender = Browser.runtime.MessageSender;

type Handlers = {
  [Type in MessageType]: (
    sender: MessageSender,
    carried: Carried<Type>,
  ) => Promise<MessageValue<Type> extends null ? void : MessageValue<Type>>;
};

/** Answers every message from our own pages and scripts, failures included; other extensions get no answer. */
export function receiveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (sender.id !== browser.runtime.id) return;
    return answerMessage(message, sender, handlers) as never;
  });
}

async function answerMessage(
  message: unknown,
  sender: MessageSender,
  handlers: Handlers,
): Promise<MessageResult<MessageType>> {
  const { type, ...given } = Object(message) as { type?: unknown };
  if (!isMessageType(type)) return { ok: false, reason: 'unknown message' };
  const { from, carries } = messageTable[type];
  if (from !== 'anywhere' && from !== placeOf(sender))
    return { ok: false, reason: `${type} is not for this sender` };
  const carried = z.safeParse(carries, given);
  if (!carried.success) return { ok: false, reason: `${type} carries something else` };
  // Type and handler match, which TypeScript cannot see through the union.
  const handle = handlers[type] as (
    sender: MessageSender,
    carried: unknown,
  ) => Promise<MessageValue<MessageType> | undefined>;
  try {
    return { ok: true, value: (await handle(sender, carried.data)) ?? null };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

function isMessageType(type: unknown): type is MessageType {
  return typeof type === 'string' && Object.hasOwn(messageTable, type);
}

/** The sender's id is checked already, so an extension address is one of our own pages. */
function placeOf({ url = '' }: MessageSender): 'website' | 'own-page' {
  return /^(chrome|moz)-extension:/.test(url) ? 'own-page' : 'website';
}
