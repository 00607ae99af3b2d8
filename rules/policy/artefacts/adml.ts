import type { AdminLanguage } from '../../text/language.ts';
import { policyDefaults } from '../model/schema.ts';
import { admxNamespace, valueStringId, writeXml } from './admx.ts';
import type { ManagedBrowser } from './deployment.ts';
import { listPolicyKeys, type PolicyKey } from './list-policy-keys.ts';

const words = {
  de: {
    category: 'Konferenzlotse',
    supported: 'mit Konferenzlotse',
    about: 'Richtlinien der Erweiterung Konferenzlotse.',
  },
  en: {
    category: 'Konferenzlotse',
    supported: 'with Konferenzlotse',
    about: 'Policies of the Konferenzlotse extension.',
  },
} as const;

/** The words to an ADMX template in one language. */
export function writeAdml(browser: ManagedBrowser, language: AdminLanguage): string {
  const { category, supported, about } = words[language];
  const keys = listPolicyKeys(language);
  const string = [
    entry('category', `${category} (${browser.name})`),
    entry('supported', `${browser.name} 130 ${supported}`),
    ...keys.flatMap((key) => listStrings(key, language)),
  ];
  const resources = {
    '@xmlns': admxNamespace,
    '@revision': '1.0',
    '@schemaVersion': '1.0',
    displayName: `Konferenzlotse (${browser.name})`,
    description: about,
    resources: {
      stringTable: { string },
      presentationTable: { presentation: keys.flatMap(describePresentation) },
    },
  };
  return writeXml({ policyDefinitionResources: resources });
}

const entry = (id: string, text: string) => ({ '@id': id, '#text': text });

function listStrings(policyKey: PolicyKey, language: AdminLanguage): object[] {
  const { key, title, type } = policyKey;
  const values = type.kind === 'choice' ? type.values : [];
  return [
    entry(key, title),
    entry(`${key}_explain`, writeAdmlExplanation(policyKey, language)),
    ...values.map((value) => entry(valueStringId(key, value), value)),
  ];
}

const defaults: Readonly<Record<string, unknown>> = policyDefaults;

function describePresentation({ key, title, type }: PolicyKey): object[] {
  if (type.kind === 'flag') return [];
  const refId = { '@refId': `${key}_value` };
  if (type.kind === 'number') {
    const decimalTextBox = { ...refId, '@defaultValue': String(defaults[key] ?? type.least), '#text': title };
    return [{ '@id': key, decimalTextBox }];
  }
  if (type.kind === 'choice')
    return [{ '@id': key, dropdownList: { ...refId, '@noSort': 'true', '#text': title } }];
  return [{ '@id': key, textBox: { ...refId, label: title } }];
}

const explanationWords = {
  de: {
    json: 'Wert: JSON in einer Zeile. Texte immer als {"de": "…", "en": "…"}; eine falsche Art von Wert lässt der Browser mit dem ganzen Schlüssel weg, ohne es zu melden.',
    members: 'Schlüssel darin:',
    required: 'nötig',
    example: 'Beispiel:',
    check: 'Vor dem Verteilen prüfen: npm run policy -- check DATEI',
  },
  en: {
    json: 'Value: JSON in one line. Texts always as {"de": "…", "en": "…"}; a value of a wrong type is dropped by the browser with the whole key, unreported.',
    members: 'Keys inside:',
    required: 'required',
    example: 'Example:',
    check: 'Check before deploying: npm run policy -- check FILE',
  },
} as const;

/** What the Group Policy editor says about a key: its description, the keys inside and an example to copy. */
export function writeAdmlExplanation(policyKey: PolicyKey, language: AdminLanguage): string {
  const { description, type, members, example } = policyKey;
  const isJson = type.kind === 'list' || type.kind === 'object';
  const { json, members: inside, example: sample, check } = explanationWords[language];
  return [
    description,
    ...(isJson ? [json] : []),
    ...(members.length > 0 ? [[inside, ...listMembers(members, '', language)].join('\n')] : []),
    ...(isJson && example !== undefined ? [`${sample} ${JSON.stringify(example)}`] : []),
    ...(isJson ? [check] : []),
  ].join('\n\n');
}

function listMembers(members: PolicyKey[], path: string, language: AdminLanguage): string[] {
  return members.flatMap((member) => {
    const name = `${path}${member.key}`;
    const required = member.required ? ` (${explanationWords[language].required})` : '';
    const line = `${name}${required}: ${member.description}`;
    return member.type.kind === 'never' ? [] : [line, ...listMembers(member.members, `${name}.`, language)];
  });
}
