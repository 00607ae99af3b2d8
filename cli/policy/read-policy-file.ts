import { readFileSync } from 'node:fs';

type PolicyReading = { kind: 'read'; content: unknown } | { kind: 'unreadable'; reason: string };

/** Reads a policy as JSON in UTF-8, with or without byte order mark. */
export function readPolicyFile(file: string): PolicyReading {
  const bytes = readBytes(file);
  if (bytes === null) return unreadable(file, 'there is no such file, or it may not be read');
  const text = decode(bytes);
  if (text === null) return unreadable(file, 'it is not UTF-8; save it as UTF-8');
  if (text.trim() === '') return unreadable(file, 'it is empty');
  try {
    return { kind: 'read', content: JSON.parse(text) };
  } catch {
    return unreadable(file, `it is not JSON${describePlace(text)}`);
  }
}

const unreadable = (file: string, why: string): PolicyReading => ({
  kind: 'unreadable',
  reason: `The policy file ${file} cannot be read: ${why}.`,
});

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function describePlace(text: string): string {
  const mistake = findJsonMistake(text);
  if (mistake.kind === 'too-short') return ', a bracket or a quotation mark is missing at its end';
  return `: look at line ${mistake.line}, column ${mistake.column}`;
}

type Mistake = { kind: 'place'; line: number; column: number } | { kind: 'too-short' };

/** Where a text stops being JSON, counted as editors do. Not every message of the parser says it. */
export function findJsonMistake(text: string): Mistake {
  if (mayContinue(text)) return { kind: 'too-short' };
  let [valid, invalid] = [0, text.length];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (mayContinue(text.slice(0, middle))) valid = middle;
    else invalid = middle;
  }
  const before = text.slice(0, valid).split('\n');
  return { kind: 'place', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Whether a text is JSON, or would be with more text at its end. */
function mayContinue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return /end of JSON input|Unterminated/.test(message) || message.includes(`at position ${text.length}`);
  }
}
