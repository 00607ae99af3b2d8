import { toManagedPolicy } from '../model/managed-schema.ts';
import type { Policy } from '../model/schema.ts';
import { type Artefact, chrome, type Deployment, edge, type ManagedBrowser } from './deployment.ts';
import { toChromiumPolicies, toFirefoxPolicies, toSchemePolicies } from './json.ts';
import { type PlistValue, writePlist } from './plist.ts';

/** Configuration profiles for macOS: one for each browser, and one that keeps native clients from starting. */
export function composeMacProfiles(policy: Policy, deployment: Deployment): Artefact[] {
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
    ...[chrome, edge].map((browser) => write(browser.id, browser.name, toPayloads(policy, deployment, browser))),
    write('firefox', 'Firefox', [
      {
        domain: 'org.mozilla.firefox',
        settings: { EnterprisePoliciesEnabled: true, ...toFirefoxPolicies(policy, deployment) },
      },
    ]),
    ...schemes.map(({ id, name, macDomain }) =>
      write(`${id}-native-clients`, name, [{ domain: macDomain, settings: toSchemePolicies(deployment) }]),
    ),
  ];
}

function toPayloads(policy: Policy, deployment: Deployment, { macDomain }: ManagedBrowser): Payload[] {
  const { ExtensionInstallForcelist } = toChromiumPolicies(policy, deployment);
  return [
    { domain: macDomain, settings: { ExtensionInstallForcelist } },
    { domain: `${macDomain}.extensions.${deployment.extensionId}`, settings: { ...toManagedPolicy(policy) } },
  ];
}

/** Settings for one preference domain of macOS. */
type Payload = { domain: string; settings: Record<string, unknown> };
type Profile = { id: string; name: string; organisation: string; payloads: readonly Payload[] };

/** A configuration profile for macOS. Ids and UUIDs follow from what is in it: same policy, same file. */
function writeMobileconfig({ id, name, organisation, payloads }: Profile): string {
  const identifier = `konferenzlotse.${id}`;
  const content = payloads.map(({ domain, settings }, index) =>
    describePayload({ name, identifier: `${identifier}.${index + 1}`, type: domain }, settings),
  );
  const profile = describePayload(
    { name, identifier, type: 'Configuration' },
    { PayloadContent: content, PayloadOrganization: organisation, PayloadScope: 'System' },
  );
  return writePlist(toPlistValue(profile));
}

type Description = { name: string; identifier: string; type: string };

function describePayload({ name, identifier, type }: Description, settings: Record<string, unknown>) {
  return {
    PayloadDisplayName: name,
    PayloadIdentifier: identifier,
    PayloadType: type,
    PayloadUUID: deriveUuid(`${identifier}\n${type}\n${JSON.stringify(settings)}`),
    PayloadVersion: 1,
    ...settings,
  };
}

/** Narrows what JSON can hold to what a property list can hold; a policy has no null. */
function toPlistValue(value: unknown): PlistValue {
  if (Array.isArray(value)) return value.map(toPlistValue);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null)
    throw new Error(`A property list cannot hold ${String(value)}.`);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toPlistValue(member)]));
}

/** A UUID (version 8, RFC 9562) that follows from a text, so that the same profile replaces itself on the next import. */
export function deriveUuid(text: string): string {
  const hex = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => hashOf(text, seed)).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-').toUpperCase();
}

/** FNV-1a with a last stir: it need not be safe from attackers, only different for different texts. */
function hashOf(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
