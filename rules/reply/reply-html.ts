const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same text for mail programs that paste HTML, with clickable addresses. */
export function writeReplyHtml(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.map((paragraph) => `<p>${paragraph.split('\n').map(writeLine).join('<br>')}</p>`).join('');
}

function writeLine(line: string): string {
  const parts = line.split(/(https:\/\/[^\s<>"]+)/);
  // Splitting by a group puts the matches at odd positions.
  return parts
    .map((part, at) => (at % 2 ? `<a href="${escapeSigns(part)}">${escapeSigns(part)}</a>` : escapeSigns(part)))
    .join('');
}

function escapeSigns(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
