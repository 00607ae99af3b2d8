import type { Policy } from '../schema.ts';
import type { Artefact, Deployment } from './deployment.ts';
import { listRegistryValues, type RegistryValue } from './list-registry-values.ts';
import { chrome, edge, type ManagedBrowser, policyRegistryKey } from './managed-browsers.ts';
import { type RegistrySection, writeRegistryFile } from './write-registry-file.ts';

const scopes = [
  { id: 'device', hive: 'HKEY_LOCAL_MACHINE' },
  { id: 'user', hive: 'HKEY_CURRENT_USER' },
] as const;
type Scope = (typeof scopes)[number];

// Chromium takes any number as a name in a list; a high one stays clear of entries that are there already.
const firstNumber = 73_010;

/** Registry files for Chrome and Edge, for the device and for the user, and one that takes everything away again. */
export function listRegistryFiles(policy: Policy, deployment: Deployment): Artefact[] {
  const all = [chrome, edge].flatMap((browser) => scopes.map((scope) => ({ browser, scope })));
  const values = listRegistryValues(policy);
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
