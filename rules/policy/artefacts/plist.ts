export type PlistValue =
  | string
  | number
  | boolean
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue };

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">`;

/** A property list in XML. By hand, because the library takes seconds for the hosts of a large policy. */
export const writePlist = (value: PlistValue): string => `${head}\n${writeValue(value, '')}\n</plist>\n`;

function writeValue(value: PlistValue, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escapeText(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return writeNumber(value, indent);
  const deeper = `${indent}  `;
  const [tag, parts] = isList(value)
    ? ['array', value.map((entry) => writeValue(entry, deeper))]
    : ['dict', Object.entries(value).map(([key, member]) => writeMember(key, member, deeper))];
  return parts.length === 0 ? `${indent}<${tag}/>` : `${indent}<${tag}>\n${parts.join('\n')}\n${indent}</${tag}>`;
}

const isList = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value);

const writeMember = (key: string, member: PlistValue, indent: string): string =>
  `${indent}<key>${escapeText(key)}</key>\n${writeValue(member, indent)}`;

function writeNumber(value: number, indent: string): string {
  const tag = Number.isInteger(value) ? 'integer' : 'real';
  return `${indent}<${tag}>${value}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? '');
