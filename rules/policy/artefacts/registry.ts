import { toManagedPolicy } from '../model/managed-schema.ts';
import type { Policy } from '../model/schema.ts';
import {
  type Artefact,
  chrome,
  type Deployment,
  edge,
  type ManagedBrowser,
  policyRegistryKey,
} from './deployment.ts';

const scopes = [
  { id: 'device', hive: 'HKEY_LOCAL_MACHINE' },
  { id: 'user', hive: 'HKEY_CURRENT_USER' },
] as const;
type Scope = (typeof scopes)[number];

// Chromium takes any number as a name in a list; a high one stays clear of entries that are there already.
const firstNumber = 73_010;

/** Registry files for Chrome and Edge, for the device and for the user, and one that takes everything away again. */
export function composeRegistryFiles(policy: Policy, deployment: Deployment): Artefact[] {
  const all = [chrome, edge].flatMap((browser) => scopes.map((scope) => ({ browser, scope })));
  const values = toRegistryValues(policy);
  return [
    ...all.map(({ browser, scope }) => policyFile(values, deployment, browser, scope)),
    ...(deployment.blockedSchemes.length === 0 ? [] : all).map((one) =>
      schemesFile(deployment, one.browser, one.scope),
    ),
    removalFile(all.flatMap(({ browser, scope }) => removal(deployment, browser, scope))),
  ];
}

function policyFile(
  policyValues: RegistryValue[],
  deployment: Deployment,
  browser: ManagedBrowser,
  { id, hive }: Scope,
): Artefact {
  const { extensionId, updateUrl } = deployment;
  const key = `${hive}\\${policyRegistryKey(browser, extensionId)}`;
  const install: RegistryValue = { kind: 'text', name: `${firstNumber}`, data: `${extensionId};${updateUrl}` };
  const content = writeRegistryFile([
    { kind: 'values', key: `${hive}\\${browser.registryKey}\\ExtensionInstallForcelist`, values: [install] },
    // A key that left the policy must leave the registry, too.
    { kind: 'removed', key },
    { kind: 'values', key, values: policyValues },
  ]);
  return { path: `windows/${browser.id}-${id}.reg`, content, goesTo: importTo(browser.name, hive) };
}

function schemesFile({ blockedSchemes }: Deployment, browser: ManagedBrowser, { id, hive }: Scope): Artefact {
  const values = blockedSchemes.map(
    (scheme, index): RegistryValue => ({ kind: 'text', name: `${firstNumber + index}`, data: `${scheme}:*` }),
  );
  const content = writeRegistryFile([
    { kind: 'values', key: `${hive}\\${browser.registryKey}\\URLBlocklist`, values },
  ]);
  return { path: `windows/${browser.id}-native-clients-${id}.reg`, content, goesTo: importTo(browser.name, hive) };
}

function removal(
  { extensionId, blockedSchemes }: Deployment,
  { registryKey }: ManagedBrowser,
  { hive }: Scope,
): RegistrySection[] {
  const numbers = blockedSchemes.map(
    (_, index): RegistryValue => ({ kind: 'removed', name: `${firstNumber + index}` }),
  );
  const install: RegistryValue = { kind: 'removed', name: `${firstNumber}` };
  const root = `${hive}\\${registryKey}`;
  return [
    { kind: 'removed', key: `${root}\\3rdparty\\extensions\\${extensionId}` },
    { kind: 'values', key: `${root}\\ExtensionInstallForcelist`, values: [install] },
    ...(numbers.length > 0 ? [{ kind: 'values', key: `${root}\\URLBlocklist`, values: numbers } as const] : []),
  ];
}

const removalFile = (sections: RegistrySection[]): Artefact => ({
  path: 'windows/remove.reg',
  content: writeRegistryFile(sections),
  goesTo: {
    de: 'Rücknahme: `reg import`, entfernt alles, was die anderen .reg-Dateien gesetzt haben',
    en: 'Roll back: `reg import`, removes everything the other .reg files have set',
  },
});

const importTo = (name: string, hive: string) => ({
  de: `${name}: \`reg import\` (schreibt nach ${hive})`,
  en: `${name}: \`reg import\` (writes to ${hive})`,
});

type RegistrySection =
  | { kind: 'values'; key: string; values: readonly RegistryValue[] }
  | { kind: 'removed'; key: string };

/** A `.reg` file as regedit writes it itself: UTF-16LE with byte order mark, lines ended by CRLF. */
function writeRegistryFile(sections: readonly RegistrySection[]): Uint8Array {
  const lines = ['Windows Registry Editor Version 5.00', '', ...sections.flatMap(writeSection)];
  return encodeUtf16(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}

function writeSection(section: RegistrySection): string[] {
  if (section.kind === 'removed') return [`[-${section.key}]`, ''];
  return [`[${section.key}]`, ...section.values.map(writeValue), ''];
}

function writeValue(value: RegistryValue): string {
  const name = quote(value.name);
  if (value.kind === 'removed') return `${name}=-`;
  if (value.kind === 'text') return `${name}=${quote(value.data)}`;
  return `${name}=dword:${value.data.toString(16).padStart(8, '0')}`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

export type RegistryValue =
  | { kind: 'text'; name: string; data: string }
  | { kind: 'number'; name: string; data: number }
  | { kind: 'removed'; name: string };

/** The policy as values of the Windows registry: Chromium reads lists and objects from JSON text. */
export function toRegistryValues(policy: Policy): RegistryValue[] {
  return Object.entries(toManagedPolicy(policy)).map(([name, value]): RegistryValue => {
    if (typeof value === 'string') return { kind: 'text', name, data: value };
    if (typeof value === 'number' || typeof value === 'boolean')
      return { kind: 'number', name, data: Number(value) };
    return { kind: 'text', name, data: JSON.stringify(value) };
  });
}
