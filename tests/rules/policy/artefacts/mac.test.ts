import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from 'plist';
import { describe, expect, test } from 'vitest';
import { toFirefoxPolicies } from '../../../../rules/policy/artefacts/json.ts';
import { composeMacProfiles, deriveUuid } from '../../../../rules/policy/artefacts/mac.ts';
import { toManagedPolicy } from '../../../../rules/policy/model/managed-schema.ts';
import { samplePolicy } from '../sample.ts';
import { deployment, textOf, withSchemes } from './deployment.ts';

const odd = { ...samplePolicy, organisation: { name: 'A "B" & <C> ]]> \\ 🏛\n\tü' }, links: [] };
const files = composeMacProfiles(odd, withSchemes);
type Dictionary = Record<string, unknown>;
const read = (path: string) => parse(textOf(files, path)) as Dictionary & { PayloadContent: Dictionary[] };
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** The settings of a payload, without the keys that describe it. */
const settingsOf = (payload: Dictionary | undefined) =>
  Object.fromEntries(Object.entries(payload ?? {}).filter(([key]) => !key.startsWith('Payload')));

test.each([
  ['chrome', 'com.google.Chrome'],
  ['edge', 'com.microsoft.Edge'],
])('%s.mobileconfig installs the extension and sets its policy', (id, domain) => {
  const [install, policy] = read(`macos/${id}.mobileconfig`).PayloadContent;
  expect(install?.PayloadType).toBe(domain);
  expect(settingsOf(install)).toEqual({
    ExtensionInstallForcelist: [`${deployment.extensionId};${deployment.updateUrl}`],
  });
  expect(policy?.PayloadType).toBe(`${domain}.extensions.${deployment.extensionId}`);
  expect(settingsOf(policy)).toEqual(toManagedPolicy(odd));
});

test('firefox.mobileconfig enables policies and has the same content as policies.json', () => {
  const [payload] = read('macos/firefox.mobileconfig').PayloadContent;
  expect(payload?.PayloadType).toBe('org.mozilla.firefox');
  expect(settingsOf(payload)).toEqual({
    EnterprisePoliciesEnabled: true,
    ...toFirefoxPolicies(odd, withSchemes),
  });
});

test('launch schemes are blocked in separate profiles', () => {
  expect(settingsOf(read('macos/edge-native-clients.mobileconfig').PayloadContent[0])).toEqual({
    URLBlocklist: ['zoommtg:*', 'zoomus:*'],
    AutoLaunchProtocolsFromOrigins: [],
  });
});

describe.each(files.map(({ path }) => path))('%s', (path) => {
  test('has what Apple requires of every payload, and no id twice', () => {
    const profile = read(path);
    const payloads = [profile, ...profile.PayloadContent];
    for (const payload of payloads) {
      expect(payload).toMatchObject({ PayloadVersion: 1, PayloadType: expect.any(String) });
      expect(payload.PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    }
    expect(new Set(payloads.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(payloads.length);
    expect(new Set(payloads.map(({ PayloadIdentifier }) => PayloadIdentifier)).size).toBe(payloads.length);
  });

  test.runIf(hasPython)('is a property list to other parsers too', () => {
    const script = 'import json, plistlib, sys; print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))';
    const output = execFileSync('python3', ['-c', script], { input: textOf(files, path), encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual(read(path));
  });
});

test('the same policy yields the same file, another policy other UUIDs', () => {
  const again = composeMacProfiles(structuredClone(odd), withSchemes);
  const other = composeMacProfiles({ ...odd, snoozeDays: 1 }, withSchemes);
  const uuidOf = (artefacts: typeof files) =>
    (parse(textOf(artefacts, 'macos/chrome.mobileconfig')) as Dictionary).PayloadUUID;
  expect(again).toEqual(files);
  expect(uuidOf(other)).not.toBe(uuidOf(files));
});

const texts = [
  '',
  'a',
  'b',
  'ab',
  'ba',
  'ä',
  'a'.repeat(100_000),
  ...Array.from({ length: 2_000 }, (_, i) => `text ${i}`),
];

test('it is an upper-case UUID of version 8', () => {
  for (const text of texts)
    expect(deriveUuid(text)).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
});

test('the same text yields the same UUID, another text another one', () => {
  expect(texts.map(deriveUuid)).toEqual(texts.map(deriveUuid));
  expect(new Set(texts.map(deriveUuid)).size).toBe(texts.length);
});
