import { type Browser, browser } from 'wxt/browser';
import type { Message, Reply, TabFacts } from '../platform/messages.ts';
import { z } from '../rules/zod.ts';

const messageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('visited') }),
  z.strictObject({ type: z.literal('engine-found'), engine: z.string() }),
  z.strictObject({ type: z.literal('not-drawn') }),
  z.strictObject({ type: z.literal('open-guide'), section: z.string().check(z.regex(/^[a-z0-9/-]*$/)) }),
  z.strictObject({ type: z.literal('use-privately') }),
  z.strictObject({ type: z.literal('pause-tab') }),
  z.strictObject({ type: z.literal('open-way') }),
  z.strictObject({ type: z.literal('language-chosen') }),
]);

type Sender = Browser.runtime.MessageSender;

type Handlers = {
  [Type in Message['type']]: (
    message: Extract<Message, { type: Type }>,
    sender: Sender,
  ) => Promise<Type extends 'visited' ? TabFacts : unknown>;
};

/** Answers every message of our own pages and scripts, failures included; strangers get no answer. */
export function receiveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((input: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return;
    return answer(input, sender, handlers) as never;
  });
}

async function answer(input: unknown, sender: Sender, handlers: Handlers): Promise<Reply> {
  const parsed = z.safeParse(messageSchema, input);
  if (!parsed.success) return { ok: false, reason: 'unknown message' };
  const message: Message = parsed.data;
  try {
    if (message.type === 'visited') return { ok: true, tab: await handlers.visited(message, sender) };
    // Type and handler belong together; TypeScript cannot see it through the union.
    const handle = handlers[message.type] as (message: Message, sender: Sender) => Promise<unknown>;
    await handle(message, sender);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}
