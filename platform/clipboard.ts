import { writeReplyHtml } from '../rules/reply/reply-html.ts';

/** Puts a text into the clipboard, as HTML too if given; false where the page's policy or the browser refuses. */
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

/** Puts a reply into the clipboard, with links for mail programs that paste HTML. */
export function copyReply(text: string): Promise<boolean> {
  return copyText(text, writeReplyHtml(text));
}
