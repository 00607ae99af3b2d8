import { writeReplyHtml } from '../rules/reply/reply-html.ts';

/** Copies a text, and its HTML version if given. False if the page's permissions policy or the browser refuses. */
export async function copyText(text: string, html: string | null = null): Promise<boolean> {
  const { clipboard } = navigator;
  try {
    if (html === null) await clipboard.writeText(text);
    else
      await clipboard.write([
        new ClipboardItem({ 'text/plain': asBlob(text, 'plain'), 'text/html': asBlob(html, 'html') }),
      ]);
    return true;
  } catch {
    return html === null ? false : copyText(text);
  }
}

const asBlob = (text: string, kind: string) => new Blob([text], { type: `text/${kind}` });

/** Copies a reply, with links for mail programs that paste HTML. */
export function copyReply(text: string): Promise<boolean> {
  return copyText(text, writeReplyHtml(text));
}
