import { describe, expect, test } from 'vitest';
import { composeJsonFiles } from '../../../../rules/policy/artefacts/json.ts';
import { toManagedPolicy } from '../../../../rules/policy/model/managed-schema.ts';
import type { Policy } from '../../../../rules/policy/model/schema.ts';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { sampleCatalogue, samplePolicy } from '../sample.ts';
import { deployment, textOf, withSchemes } from './deployment.ts';

// A list is valid, but always draws the warning that it has no effect yet.
const { list: _, ...policy }: Policy = samplePolicy;
const files = composeJsonFiles(policy, withSchemes);
const read = (path: string) => JSON.parse(textOf(files, path));

const linux = ['opt/chrome', 'chromium', 'opt/edge'].map((folder) => `linux/etc/${folder}/policies/managed`);

const policies: [string, (content: ReturnType<typeof read>) => unknown][] = [
  ...linux.map((folder): (typeof policies)[number] => [
    `${folder}/konferenzlotse.json`,
    (content) => content['3rdparty'].extensions[deployment.extensionId],
  ]),
  ['firefox/policies.json', (content) => content.policies['3rdparty'].Extensions[deployment.geckoId]],
  [
    'google-admin/policy.json',
    (content) => Object.fromEntries(Object.entries(content).map(([key, value]) => [key, Object(value).Value])),
  ],
];

test.each(policies)('%s reads back as the same policy, without findings', (path, find) => {
  expect(parsePolicy(find(read(path)), sampleCatalogue)).toEqual({
    policy: toManagedPolicy(policy),
    findings: [],
  });
});

describe.each(linux)('%s', (folder) => {
  test('installs the extension from its update address', () => {
    expect(read(`${folder}/konferenzlotse.json`).ExtensionInstallForcelist).toEqual([
      `${deployment.extensionId};${deployment.updateUrl}`,
    ]);
  });

  test('blocks launch schemes in a separate file', () => {
    const { URLBlocklist } = read(`${folder}/konferenzlotse-native-clients.json`);
    expect(URLBlocklist).toEqual(['zoommtg:*', 'zoomus:*']);
  });
});

test('Firefox installs the extension, also in private windows, and locks launch schemes', () => {
  const { ExtensionSettings, Preferences } = read('firefox/policies.json').policies;
  expect(ExtensionSettings).toEqual({
    [deployment.geckoId]: {
      installation_mode: 'force_installed',
      install_url: deployment.xpiUrl,
      private_browsing: true,
    },
  });
  expect(Preferences).toEqual({
    'network.protocol-handler.external.zoommtg': { Value: false, Status: 'locked' },
    'network.protocol-handler.external.zoomus': { Value: false, Status: 'locked' },
  });
});

test('each key for the Google Admin console has a Value and nothing else', () => {
  for (const entry of Object.values(read('google-admin/policy.json')))
    expect(Object.keys(Object(entry))).toEqual(['Value']);
});

test('without the flag nothing is blocked', () => {
  const plain = composeJsonFiles(policy, deployment);
  expect(plain.map(({ path }) => path).filter((path) => /native|blocked/.test(path))).toEqual([]);
  expect(textOf(plain, 'firefox/policies.json')).not.toContain('Preferences');
});
