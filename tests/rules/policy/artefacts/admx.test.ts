import { describe, expect, test } from 'vitest';
import { convert } from 'xmlbuilder2';
import { writeAdml } from '../../../../rules/policy/artefacts/adml.ts';
import { writeAdmx } from '../../../../rules/policy/artefacts/admx.ts';
import { chrome, edge } from '../../../../rules/policy/artefacts/deployment.ts';
import { policyShape } from '../../../../rules/policy/model/keys.ts';
import { policySchema } from '../../../../rules/policy/model/schema.ts';
import { wordsOf } from '../../../../rules/policy/model/words-of.ts';

const extensionId = 'abcdefghijklmnopabcdefghijklmnop';
const keys = Object.keys(policySchema.shape);

/** The values of all attributes with this name in an XML text, in order. */
const attributes = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

const textOfString = (xml: string, id: string) => xml.split(`<string id="${id}">`)[1]?.split('</string>')[0];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe.each([chrome, edge])('$name', (browser) => {
  const admx = writeAdmx(browser, extensionId);
  const policies = [...admx.matchAll(/<policy name="([^"]+)"[\s\S]*?<\/policy>/g)];

  test('the template is valid XML', () => {
    expect(Object.keys(convert(admx, { format: 'object' }))).toContain('policyDefinitions');
  });

  test('every key of the policy has one policy, for devices and users', () => {
    expect(policies.map((match) => match[1])).toEqual(keys);
    expect(new Set(attributes(admx, 'class'))).toEqual(new Set(['Both']));
  });

  test('every policy writes the value of its key below the extension', () => {
    const key = `${browser.registryKey}\\3rdparty\\extensions\\${extensionId}\\policy`;
    expect(new Set(attributes(admx, 'key'))).toEqual(new Set([key]));
    expect(attributes(admx, 'valueName')).toEqual(keys);
  });

  test('names and references use only what Windows allows, and resolve', () => {
    const names = [...attributes(admx, 'name'), ...attributes(admx, 'prefix')];
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(attributes(admx, 'ref').filter((ref) => !names.includes(ref))).toEqual([]);
  });

  describe.each(['de', 'en'] as const)('in %s', (language) => {
    const adml = writeAdml(browser, language);
    const ids = [...adml.matchAll(/<(string|presentation) id="([^"]+)"/g)].map(
      (match) => `${match[1]}.${match[2]}`,
    );

    test('the words are valid XML, with each id once', () => {
      expect(Object.keys(convert(adml, { format: 'object' }))).toContain('policyDefinitionResources');
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('every reference in the template has its words, and none are left over', () => {
      const references = [...admx.matchAll(/\$\(((?:string|presentation)\.\w+)\)/g)].map(
        (match) => match[1] ?? '',
      );
      expect(admx.match(/\$\(/g)?.length).toBe(references.length);
      expect([...new Set(references)].sort()).toEqual([...ids].sort());
    });

    test('every element has an input in its presentation', () => {
      const elements = attributes(admx, 'id');
      expect(attributes(adml, 'refId')).toEqual(elements);
    });

    test.each(policyShape.members)('$key has its title and description', (policyKey) => {
      const { title, description } = wordsOf(policyKey);
      expect(textOfString(adml, policyKey.key)).toBe(escaped(title[language]));
      expect(textOfString(adml, `${policyKey.key}_explain`)).toContain(escaped(description[language]));
    });
  });
});
