// Line breaks and tabs may stay. Bidi overrides and isolates could reverse a sentence for the reader.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it removes control characters
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export const unifyLineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

export const cleanText = (text: string): string => unifyLineBreaks(text).replace(unwanted, '');

const maxLength = 80;

// Bidi controls would reverse the message itself.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it escapes control characters
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/g;

/** At most 80 visible characters of a value, written like JSON. Looks only one level deep, so cycles do no harm. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value))
    return shorten(`[${value.slice(0, 5).map(summary).join(', ')}${value.length > 5 ? ', …' : ''}]`);
  if (typeof value !== 'object' || value === null) return shorten(summary(value));
  // Keys only: a value may be a secret, such as the private part of a key.
  const members = Object.keys(value)
    .slice(0, 5)
    .map((key) => `${quote(key)}: …`);
  return shorten(`{${members.join(', ')}}`);
}

function summary(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}

const quote = (text: string): string => `"${escapeInvisible(text.slice(0, maxLength).replace(/["\\]/g, '\\$&'))}"`;

const escapeInvisible = (text: string): string =>
  text.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const shorten = (text: string): string => (text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text);
