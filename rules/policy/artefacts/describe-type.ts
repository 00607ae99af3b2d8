import type { Language } from './deployment.ts';
import type { KeyType } from './list-policy-keys.ts';

const words = {
  de: {
    text: 'Text',
    localized: 'Text je Sprache',
    flag: '`true` oder `false`',
    object: 'Objekt',
    never: 'nie angeben',
    list: 'Liste',
    or: 'eines von',
    number: 'ganze Zahl',
  },
  en: {
    text: 'text',
    localized: 'text per language',
    flag: '`true` or `false`',
    object: 'object',
    never: 'never set',
    list: 'list',
    or: 'one of',
    number: 'whole number',
  },
} as const;

/** Type and allowed values of a key in one short phrase. */
export function describeType(type: KeyType, language: Language): string {
  const say = words[language];
  if (type.kind === 'choice') return `${say.or} ${type.values.map((value) => `\`${value}\``).join(', ')}`;
  if (type.kind === 'number') return `${say.number}, ${type.least} … ${type.most}`;
  return type.kind === 'list' ? `${say.list}: ${describeType(type.of, language)}` : say[type.kind];
}
