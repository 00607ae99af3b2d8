import type { RegistryValue } from './list-registry-values.ts';

export type RegistrySection =
  | { kind: 'values'; key: string; values: readonly RegistryValue[] }
  | { kind: 'removed'; key: string };

/** A `.reg` file as regedit writes it itself: UTF-16LE with byte order mark, lines ended by CRLF. */
export function writeRegistryFile(sections: readonly RegistrySection[]): Uint8Array {
  const lines = ['Windows Registry Editor Version 5.00', '', ...sections.flatMap(writeSection)];
  return encodeUtf16(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}

function writeSection(section: RegistrySection): string[] {
  if (section.kind === 'removed') return [`[-${section.key}]`, ''];
  return [`[${section.key}]`, ...section.values.map(writeValue), ''];
}

function writeValue(value: RegistryValue): string {
  const name = quote(value.name);
  if (value.kind === 'removed') return `${name}=-`;
  if (value.kind === 'text') return `${name}=${quote(value.data)}`;
  return `${name}=dword:${value.data.toString(16).padStart(8, '0')}`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}
