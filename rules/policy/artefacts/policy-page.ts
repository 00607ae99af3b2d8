import type { AdminLanguage } from '../../text/language.ts';
import { policyShape } from '../model/keys.ts';
import type { PolicyKey, Shape } from '../model/shape.ts';
import { wordsOf } from '../model/words-of.ts';
import { innerKeys } from './inner-keys.ts';
import { policyPageWords } from './words/policy-page.ts';

/** The reference of all keys as a page in Markdown, written from the schema. */
export function writePolicyPage(language: AdminLanguage): string {
  const words = policyPageWords[language];
  const keys = policyShape.members;
  return [
    '<!-- npm run policy -- docs -->',
    `# ${words.title}`,
    ...words.intro,
    ...words.rules.map(({ title, points }) => `## ${title}\n\n${points.map((point) => `- ${point}`).join('\n')}`),
    `## ${words.header}`,
    writeTable(keys, language),
    ...keys.map((key) => writeKey(key, language)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function writeTable(keys: readonly PolicyKey[], language: AdminLanguage): string {
  const { columns } = policyPageWords[language];
  const rows = keys.map(
    (policyKey) =>
      `| [\`${policyKey.key}\`](#${policyKey.key.toLowerCase()}) | ${wordsOf(policyKey).title[language]} | ${cell(describeShape(policyKey.shape, language))} | ${describeDefault(policyKey, language)} |`,
  );
  return [
    `| ${columns.key} | ${columns.title} | ${columns.type} | ${columns.default} |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function describeDefault({ key, fallback }: PolicyKey, language: AdminLanguage): string {
  const words = policyPageWords[language];
  if (key === 'level') return words.levelDefault;
  return fallback === undefined ? words.noDefault : `\`${JSON.stringify(fallback)}\``;
}

function writeKey(policyKey: PolicyKey, language: AdminLanguage): string {
  const { key, shape } = policyKey;
  const { title, description, example } = wordsOf(policyKey);
  const members = innerKeys(shape);
  const words = policyPageWords[language];
  const facts = [
    `- ${words.columns.type}: ${describeShape(shape, language)}`,
    `- ${words.columns.default}: ${describeDefault(policyKey, language)}`,
  ];
  return [
    `## ${key}`,
    `**${title[language]}.** ${description[language]}`,
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
  const { description, example } = wordsOf(member);
  const sample = example === undefined ? '' : `\`${cell(JSON.stringify(example))}\``;
  const row = `| \`${name}\`${required} | ${cell(describeShape(member.shape, language))} | ${cell(description[language])} | ${sample} |`;
  return [row, ...innerKeys(member.shape).flatMap((inner) => writeMemberRows(inner, `${name}.`, language))];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const words = {
  de: {
    text: 'Text',
    texts: 'Text je Sprache',
    flag: '`true` oder `false`',
    object: 'Objekt',
    variants: 'Objekt',
    never: 'nie angeben',
    list: 'Liste',
    or: 'eines von',
    number: 'ganze Zahl',
  },
  en: {
    text: 'text',
    texts: 'text per language',
    flag: '`true` or `false`',
    object: 'object',
    variants: 'object',
    never: 'never set',
    list: 'list',
    or: 'one of',
    number: 'whole number',
  },
} as const;

/** Type and allowed values of a key in one short phrase. */
function describeShape(shape: Shape, language: AdminLanguage): string {
  const say = words[language];
  if (shape.kind === 'choice') return `${say.or} ${shape.options.map((value) => `\`${value}\``).join(', ')}`;
  if (shape.kind === 'number') return `${say.number}, ${shape.min} … ${shape.max}`;
  return shape.kind === 'list' ? `${say.list}: ${describeShape(shape.entry, language)}` : say[shape.kind];
}
