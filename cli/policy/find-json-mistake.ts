type Mistake = { kind: 'place'; line: number; column: number } | { kind: 'too-short' };

/** Where a text stops being JSON, as editors count. Not every message of the parser says it. */
export function findJsonMistake(text: string): Mistake {
  if (couldGoOn(text)) return { kind: 'too-short' };
  let [fine, wrong] = [0, text.length];
  while (wrong - fine > 1) {
    const middle = Math.floor((fine + wrong) / 2);
    if (couldGoOn(text.slice(0, middle))) fine = middle;
    else wrong = middle;
  }
  const before = text.slice(0, fine).split('\n');
  return { kind: 'place', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Whether a text is JSON, or is none only because something is missing at its end. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return /end of JSON input|Unterminated/.test(message) || message.includes(`at position ${text.length}`);
  }
}
