import { deriveUuid } from './derive-uuid.ts';
import { type PlistValue, writePlist } from './write-plist.ts';

/** Settings for one preference domain of macOS. */
export type Payload = { domain: string; settings: Record<string, unknown> };
export type Profile = { id: string; name: string; organisation: string; payloads: readonly Payload[] };

/** A configuration profile for macOS. Ids and UUIDs follow from what is in it: same policy, same file. */
export function writeMobileconfig({ id, name, organisation, payloads }: Profile): string {
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
