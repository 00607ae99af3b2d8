import type { AdminLanguage } from '../../text/language.ts';
import { policyShape } from '../model/keys.ts';
import type { PolicyKey } from '../model/shape.ts';
import { wordsOf } from '../model/words-of.ts';
import { admxNamespace, valueStringId, writeXml } from './admx.ts';
import type { ManagedBrowser } from './deployment.ts';
import { innerKeys } from './inner-keys.ts';

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
  const keys = policyShape.members;
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
      presentationTable: { presentation: keys.flatMap((key) => describePresentation(key, language)) },
    },
  };
  return writeXml({ policyDefinitionResources: resources });
}

const entry = (id: string, text: string) => ({ '@id': id, '#text': text });

function listStrings(policyKey: PolicyKey, language: AdminLanguage): object[] {
  const { key, shape } = policyKey;
  const options = shape.kind === 'choice' ? shape.options : [];
  return [
    entry(key, wordsOf(policyKey).title[language]),
    entry(`${key}_explain`, writeAdmlExplanation(policyKey, language)),
    ...options.map((value) => entry(valueStringId(key, value), value)),
  ];
}

function describePresentation(policyKey: PolicyKey, language: AdminLanguage): object[] {
  const { key, fallback, shape } = policyKey;
  if (shape.kind === 'flag') return [];
  const title = wordsOf(policyKey).title[language];
  const refId = { '@refId': `${key}_value` };
  if (shape.kind === 'number') {
    const decimalTextBox = { ...refId, '@defaultValue': String(fallback ?? shape.min), '#text': title };
    return [{ '@id': key, decimalTextBox }];
  }
  if (shape.kind === 'choice')
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
function writeAdmlExplanation(policyKey: PolicyKey, language: AdminLanguage): string {
  const { description, example } = wordsOf(policyKey);
  const members = innerKeys(policyKey.shape);
  const isJson = policyKey.shape.kind === 'list' || policyKey.shape.kind === 'object';
  const { json, members: inside, example: sample, check } = explanationWords[language];
  return [
    description[language],
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
    const line = `${name}${required}: ${wordsOf(member).description[language]}`;
    if (member.shape.kind === 'never') return [];
    return [line, ...listMembers(innerKeys(member.shape), `${name}.`, language)];
  });
}
