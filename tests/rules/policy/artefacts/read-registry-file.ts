import type { Artefact } from '../../../../rules/policy/artefacts/deployment.ts';

export type RegistryContent = { removed: string[]; keys: Record<string, Record<string, string | number | null>> };

/** Reads a `.reg` file the way regedit does: strictly. */
export function readRegistryFile({ path, content }: Artefact): RegistryContent {
  if (typeof content === 'string') throw new Error(`${path} is text, not bytes`);
  const text = new TextDecoder('utf-16le', { ignoreBOM: true, fatal: true }).decode(content);
  if (!text.startsWith('\ufeffWindows Registry Editor Version 5.00\r\n\r\n'))
    throw new Error(`${path} has no head`);
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error(`${path} has lines that do not end in CRLF`);
  const result: RegistryContent = { removed: [], keys: {} };
  let values: Record<string, string | number | null> = {};
  for (const line of text.split('\r\n').slice(2)) {
    const key = /^\[(-?)(HKEY_[^\]]+)\]$/.exec(line);
    if (key?.[1] === '-') result.removed.push(key[2] ?? '');
    else if (key) result.keys[key[2] ?? ''] = values = {};
    else if (line !== '') readValue(line, values);
  }
  return result;
}

function readValue(line: string, values: Record<string, string | number | null>): void {
  const [, name, data] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? [];
  if (name === undefined || data === undefined) throw new Error(`not a line of a registry file: ${line}`);
  values[unquote(name)] = readData(data);
}

function readData(data: string): string | number | null {
  if (data === '-') return null;
  const number = /^dword:([0-9a-f]{8})$/.exec(data)?.[1];
  if (number !== undefined) return Number.parseInt(number, 16);
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(data)?.[1];
  if (text === undefined) throw new Error(`not the data of a value: ${data}`);
  return unquote(text);
}

const unquote = (text: string): string => text.replace(/\\(.)/g, '$1');
