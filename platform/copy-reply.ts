import { writeReplyHtml } from '../rules/reply/compose-reply.ts';
import { copyText } from './copy-text.ts';

/** Puts a reply into the clipboard, with links for mail programs that paste HTML. */
export function copyReply(text: string): Promise<boolean> {
  return copyText(text, writeReplyHtml(text));
}
