import type { Policy } from '../schema.ts';
import { writeManagedValue } from '../write-managed-value.ts';
import type { Artefact, Deployment } from './deployment.ts';
import { chrome, edge, type ManagedBrowser } from './managed-browsers.ts';
import { writeChromiumPolicies, writeSchemePolicies } from './write-chromium-policies.ts';
import { writeFirefoxPolicies } from './write-firefox-policies.ts';
import { type Payload, writeMobileconfig } from './write-mobileconfig.ts';

/** Configuration profiles for macOS: one for each browser, and one that keeps native clients from starting. */
export function listMacProfiles(policy: Policy, deployment: Deployment): Artefact[] {
  const organisation = policy.organisation?.name ?? 'Konferenzlotse';
  const write = (id: string, name: string, payloads: Payload[]): Artefact => ({
    path: `macos/${id}.mobileconfig`,
    content: writeMobileconfig({ id, name: `Konferenzlotse: ${name}`, organisation, payloads }),
    goesTo: {
      de: `${name}: als Konfigurationsprofil über die Geräteverwaltung (Jamf, Intune, …)`,
      en: `${name}: as a configuration profile through device management (Jamf, Intune, …)`,
    },
  });
  const schemes = deployment.blockedSchemes.length === 0 ? [] : [chrome, edge];
  return [
    ...[chrome, edge].map((browser) => write(browser.id, browser.name, listPayloads(policy, deployment, browser))),
    write('firefox', 'Firefox', [
      {
        domain: 'org.mozilla.firefox',
        settings: { EnterprisePoliciesEnabled: true, ...writeFirefoxPolicies(policy, deployment) },
      },
    ]),
    ...schemes.map(({ id, name, macDomain }) =>
      write(`${id}-native-clients`, name, [{ domain: macDomain, settings: writeSchemePolicies(deployment) }]),
    ),
  ];
}

function listPayloads(policy: Policy, deployment: Deployment, { macDomain }: ManagedBrowser): Payload[] {
  const { ExtensionInstallForcelist } = writeChromiumPolicies(policy, deployment);
  return [
    { domain: macDomain, settings: { ExtensionInstallForcelist } },
    { domain: `${macDomain}.extensions.${deployment.extensionId}`, settings: { ...writeManagedValue(policy) } },
  ];
}
