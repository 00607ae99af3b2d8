/** What a string holds where a list or object was expected: Firefox hands over pasted JSON as text. Null if nothing. */
export function openJsonText(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const opened: unknown = JSON.parse(text);
    return typeof opened === 'object' ? opened : null;
  } catch {
    return null;
  }
}
