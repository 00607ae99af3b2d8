// Line breaks and tabs may stay. Overrides and isolates could turn a sentence round for the reader.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export const unifyLineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

export const cleanText = (text: string): string => unifyLineBreaks(text).replace(unwanted, '');
