// Line breaks and tabs may stay. Overrides and isolates could turn a sentence round for the reader.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export const unifyLineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

export const cleanText = (text: string): string => unifyLineBreaks(text).replace(unwanted, '');

const longest = 80;

// Bidi controls would turn the message itself round.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped here
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/g;

/** At most 80 visible characters of a value, written like JSON. Never looks deep, so that circles do no harm. */
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

const quote = (text: string): string => `"${escapeInvisible(text.slice(0, longest).replace(/["\\]/g, '\\$&'))}"`;

const escapeInvisible = (text: string): string =>
  text.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
