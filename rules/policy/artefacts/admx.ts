import { create } from 'xmlbuilder';
import { policyShape } from '../model/keys.ts';
import type { PolicyKey } from '../model/shape.ts';
import { type ManagedBrowser, policyRegistryKey } from './deployment.ts';

export const admxNamespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

// The default of 1023 characters would cut off a list of hosts.
const maxTextLength = '1000000';

/** Group Policy template (ADMX) for one browser: one policy for each key at the top, for devices and users. */
export function writeAdmx(browser: ManagedBrowser, extensionId: string): string {
  const key = policyRegistryKey(browser, extensionId);
  const definitions = {
    '@xmlns': admxNamespace,
    '@revision': '1.0',
    '@schemaVersion': '1.0',
    policyNamespaces: {
      target: { '@prefix': `konferenzlotse_${browser.id}`, '@namespace': `Konferenzlotse.Policies.${browser.id}` },
    },
    resources: { '@minRequiredRevision': '1.0' },
    supportedOn: { definitions: { definition: { '@name': 'supported', '@displayName': '$(string.supported)' } } },
    categories: { category: { '@name': 'konferenzlotse', '@displayName': '$(string.category)' } },
    policies: { policy: policyShape.members.map((policyKey) => describePolicy(policyKey, key)) },
  };
  return writeXml({ policyDefinitions: definitions });
}

/** Windows takes only letters, digits and underscores in the id of a string. */
export const valueStringId = (key: string, value: string): string => `${key}_${value.replace(/\W/g, '_')}`;

function describePolicy(policyKey: PolicyKey, registryKey: string): object {
  const name = policyKey.key;
  const isFlag = policyKey.shape.kind === 'flag';
  return {
    '@name': name,
    '@class': 'Both',
    '@displayName': `$(string.${name})`,
    '@explainText': `$(string.${name}_explain)`,
    ...(isFlag ? {} : { '@presentation': `$(presentation.${name})` }),
    '@key': registryKey,
    ...(isFlag ? { '@valueName': name } : {}),
    parentCategory: { '@ref': 'konferenzlotse' },
    supportedOn: { '@ref': 'supported' },
    ...(isFlag
      ? { enabledValue: { decimal: { '@value': '1' } }, disabledValue: { decimal: { '@value': '0' } } }
      : { elements: describeElement(policyKey) }),
  };
}

function describeElement({ key, shape }: PolicyKey): object {
  const common = { '@id': `${key}_value`, '@valueName': key, '@required': 'true' };
  if (shape.kind === 'number') return { decimal: { ...common, '@minValue': shape.min, '@maxValue': shape.max } };
  if (shape.kind !== 'choice') return { text: { ...common, '@maxLength': maxTextLength } };
  const item = shape.options.map((value) => ({
    '@displayName': `$(string.${valueStringId(key, value)})`,
    value: { string: value },
  }));
  return { enum: { ...common, item } };
}

/** An XML document from an object: `@name` is an attribute, `#text` the text of an element. */
export function writeXml(tree: Record<string, object>): string {
  return create(tree, { version: '1.0', encoding: 'utf-8' }).end({ pretty: true });
}
