import { describe, expect, test } from 'vitest';
import { writeAdmx } from '../../../../rules/policy/artefacts/admx.ts';
import { chrome, edge } from '../../../../rules/policy/artefacts/deployment.ts';
import { composeIntuneFiles, toIntuneSettings } from '../../../../rules/policy/artefacts/intune.ts';
import { toManagedPolicy } from '../../../../rules/policy/model/managed-schema.ts';
import { samplePolicy } from '../sample.ts';
import { deployment, textOf } from './deployment.ts';

const odd = { ...samplePolicy, organisation: { name: `A "B" & <C> 'D' \\ 🏛` } };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The element and text of a value; an XML attribute contains no `<` and no quotation mark. */
function readValue(value: string): { id: string; text: string } {
  const [, id = '', raw = ''] = /^<enabled\/><data id="(\w+)" value="([^"<]*)"\/>$/.exec(value) ?? [];
  return { id, text: raw.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '?') };
}

describe.each([chrome, edge])('$name', (browser) => {
  const admx = writeAdmx(browser, deployment.extensionId);

  test.each(['Device', 'User'] as const)('every setting for the %s is in the template', (scope) => {
    for (const { omaUri } of toIntuneSettings(odd, browser, scope)) {
      const [, name, category, policy] =
        /^\.\/(?:Device|User)\/Vendor\/MSFT\/Policy\/Config\/(\w+)~Policy~(\w+)\/(\w+)$/.exec(omaUri) ?? [];
      expect(omaUri.startsWith(`./${scope}/`)).toBe(true);
      expect(admx).toContain(`<category name="${category}"`);
      expect(admx).toContain(`<policy name="${policy}" class="Both"`);
      expect(textOf(composeIntuneFiles(odd, deployment), `intune/${browser.id}-device.txt`)).toContain(
        `/ADMXInstall/${name}/Policy/`,
      );
    }
  });

  test.each(toIntuneSettings(odd, browser, 'Device'))('$omaUri reads back as the policy value', (setting) => {
    const managed: Readonly<Record<string, unknown>> = toManagedPolicy(odd);
    const expected = managed[setting.omaUri.split('/').at(-1) ?? ''];
    const { id, text } = readValue(setting.value);
    if (typeof expected === 'boolean') return expect(setting.value).toBe(expected ? '<enabled/>' : '<disabled/>');
    expect(typeof expected === 'object' ? JSON.parse(text) : text).toEqual(
      typeof expected === 'object' ? expected : String(expected),
    );
    expect(admx).toContain(` id="${id}" `);
  });

  test('the first row is the template itself', () => {
    const text = textOf(composeIntuneFiles(odd, deployment), `intune/${browser.id}-user.txt`);
    expect(text.indexOf('./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/')).toBeLessThan(
      text.indexOf('./User/'),
    );
    expect(text).toContain(admx);
  });
});
