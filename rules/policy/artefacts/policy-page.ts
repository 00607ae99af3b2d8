import type { AdminLanguage } from '../../text/language.ts';
import { policyDefaults } from '../model/schema.ts';
import { type KeyType, listPolicyKeys, type PolicyKey } from './list-policy-keys.ts';
import { policyPageWords } from './words/policy-page.ts';

/** The reference of all keys as a page in Markdown, written from the schema. */
export function writePolicyPage(language: AdminLanguage): string {
  const words = policyPageWords[language];
  const keys = listPolicyKeys(language);
  return [
    '<!-- npm run policy -- docs -->',
    `# ${words.title}`,
    ...words.intro,
    ...words.rules.map(({ title, points }) => `## ${title}\n\n${points.map((point) => `- ${point}`).join('\n')}`),
    `## ${words.overview}`,
    writeTable(keys, language),
    ...keys.map((key) => writeKey(key, language)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const defaults: Readonly<Record<string, unknown>> = policyDefaults;

function writeTable(keys: PolicyKey[], language: AdminLanguage): string {
  const { columns } = policyPageWords[language];
  const rows = keys.map(
    ({ key, title, type }) =>
      `| [\`${key}\`](#${key.toLowerCase()}) | ${title} | ${cell(describeType(type, language))} | ${describeDefault(key, language)} |`,
  );
  return [
    `| ${columns.key} | ${columns.title} | ${columns.type} | ${columns.default} |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function describeDefault(key: string, language: AdminLanguage): string {
  const words = policyPageWords[language];
  if (key === 'level') return words.levelDefault;
  return key in defaults ? `\`${JSON.stringify(defaults[key])}\`` : words.noDefault;
}

function writeKey(
  { key, title, type, description, example, members }: PolicyKey,
  language: AdminLanguage,
): string {
  const words = policyPageWords[language];
  const facts = [
    `- ${words.columns.type}: ${describeType(type, language)}`,
    `- ${words.columns.default}: ${describeDefault(key, language)}`,
  ];
  return [
    `## ${key}`,
    `**${title}.** ${description}`,
    facts.join('\n'),
    ...(members.length > 0 ? [writeMembers(members, language)] : []),
    ...(example === undefined ? [] : [`\`\`\`json\n${JSON.stringify({ [key]: example }, null, 2)}\n\`\`\``]),
  ].join('\n\n');
}

function writeMembers(members: PolicyKey[], language: AdminLanguage): string {
  const { columns } = policyPageWords[language];
  const head = `| ${columns.key} | ${columns.type} | ${columns.description} | ${columns.example} |\n|---|---|---|---|`;
  return [head, ...members.flatMap((member) => writeMemberRows(member, '', language))].join('\n');
}

function writeMemberRows(member: PolicyKey, path: string, language: AdminLanguage): string[] {
  const words = policyPageWords[language];
  const name = `${path}${member.key}`;
  const required = member.required ? ` (${words.required})` : '';
  const example = member.example === undefined ? '' : `\`${cell(JSON.stringify(member.example))}\``;
  const row = `| \`${name}\`${required} | ${cell(describeType(member.type, language))} | ${cell(member.description)} | ${example} |`;
  return [row, ...member.members.flatMap((inner) => writeMemberRows(inner, `${name}.`, language))];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

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
export function describeType(type: KeyType, language: AdminLanguage): string {
  const say = words[language];
  if (type.kind === 'choice') return `${say.or} ${type.values.map((value) => `\`${value}\``).join(', ')}`;
  if (type.kind === 'number') return `${say.number}, ${type.least} … ${type.most}`;
  return type.kind === 'list' ? `${say.list}: ${describeType(type.of, language)}` : say[type.kind];
}
