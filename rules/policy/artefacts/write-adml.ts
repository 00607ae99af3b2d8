import { policyDefaults } from '../schema.ts';
import type { Language } from './deployment.ts';
import { listPolicyKeys, type PolicyKey } from './list-policy-keys.ts';
import type { ManagedBrowser } from './managed-browsers.ts';
import { writeAdmlExplanation } from './write-adml-explanation.ts';
import { admxNamespace, valueStringId } from './write-admx.ts';
import { writeXml } from './write-xml.ts';

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
export function writeAdml(browser: ManagedBrowser, language: Language): string {
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

function listStrings(policyKey: PolicyKey, language: Language): object[] {
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
