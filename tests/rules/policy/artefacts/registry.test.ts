import { describe, expect, test } from 'vitest';
import { composeRegistryFiles } from '../../../../rules/policy/artefacts/registry.ts';
import { toManagedPolicy } from '../../../../rules/policy/model/managed-schema.ts';
import { policySchema } from '../../../../rules/policy/model/schema.ts';
import { samplePolicy } from '../sample.ts';
import { deployment, withSchemes } from './deployment.ts';
import { readRegistryFile } from './read-registry-file.ts';

const odd = { ...samplePolicy, organisation: { name: 'A "B" \\ C\tD [x] 🏛 “ü”' } };
const files = new Map(composeRegistryFiles(odd, withSchemes).map((file) => [file.path, file]));
const read = (path: string) => {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is missing`);
  return readRegistryFile(file);
};

const cases = [
  ['windows/chrome-device.reg', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'],
  ['windows/chrome-user.reg', 'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Google\\Chrome'],
  ['windows/edge-device.reg', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge'],
  ['windows/edge-user.reg', 'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Microsoft\\Edge'],
] as const;

/** How Chromium reads registry values: as JSON text where its schema has a list or an object. */
function fromRegistry(values: Record<string, string | number | null>): unknown {
  const entries = Object.entries(values).map(([key, data]) => {
    if (typeof data === 'number') return [key, ['privateUse', 'detectEngines'].includes(key) ? data === 1 : data];
    return [key, /^[[{]/.test(data ?? '') ? JSON.parse(data ?? '') : data];
  });
  return Object.fromEntries(entries);
}

describe.each(cases)('%s', (path, root) => {
  const key = `${root}\\3rdparty\\extensions\\${deployment.extensionId}\\policy`;

  test('holds the policy as Chromium reads it', () => {
    const values = read(path).keys[key] ?? {};
    expect(Object.keys(values).sort()).toEqual(Object.keys(policySchema.shape).sort());
    expect(fromRegistry(values)).toEqual(toManagedPolicy(odd));
  });

  test('clears the key first, so that nothing of an older policy remains', () => {
    expect(read(path).removed).toEqual([key]);
  });

  test('installs the extension', () => {
    const entries = Object.entries(read(path).keys[`${root}\\ExtensionInstallForcelist`] ?? {});
    expect(entries).toEqual([
      [expect.stringMatching(/^\d+$/), `${deployment.extensionId};${deployment.updateUrl}`],
    ]);
  });
});

test('a file begins with a UTF-16LE byte order mark', () => {
  expect([...(files.get('windows/edge-user.reg')?.content ?? [])].slice(0, 4)).toEqual([0xff, 0xfe, 0x57, 0x00]);
});

test('launch schemes are blocked in separate files', () => {
  const { keys } = read('windows/chrome-native-clients-device.reg');
  expect(Object.keys(keys)).toEqual(['HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\URLBlocklist']);
  expect(Object.values(Object.values(keys)[0] ?? {})).toEqual(['zoommtg:*', 'zoomus:*']);
});

test('without the flag there are no files for native clients', () => {
  const paths = composeRegistryFiles(samplePolicy, deployment).map(({ path }) => path);
  expect(paths).toEqual([...cases.map(([path]) => path), 'windows/remove.reg']);
});

test('the removal file deletes every value and key that the other files set', () => {
  const removal = read('windows/remove.reg');
  const others = [...files.values()].filter(({ path }) => path !== 'windows/remove.reg').map(readRegistryFile);
  const isGone = (key: string, name: string) =>
    removal.removed.some((gone) => key.startsWith(gone)) || removal.keys[key]?.[name] === null;
  const left = others.flatMap(({ keys }) =>
    Object.entries(keys).flatMap(([key, values]) => Object.keys(values).filter((name) => !isGone(key, name))),
  );
  expect(left).toEqual([]);
});
