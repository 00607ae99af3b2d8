import type { Policy } from '../schema.ts';
import { writeManagedValue } from '../write-managed-value.ts';
import type { Deployment } from './deployment.ts';

/** What Firefox reads below `policies`: install the extension, also for private windows, and its policy. */
export function writeFirefoxPolicies(policy: Policy, { geckoId, xpiUrl, blockedSchemes }: Deployment) {
  return {
    ExtensionSettings: {
      [geckoId]: { installation_mode: 'force_installed', install_url: xpiUrl, private_browsing: true },
    },
    '3rdparty': { Extensions: { [geckoId]: writeManagedValue(policy) } },
    ...(blockedSchemes.length > 0 ? { Preferences: lockSchemes(blockedSchemes) } : {}),
  };
}

/** The `Handlers` policy can only choose a program, not forbid one; this preference forbids. */
const lockSchemes = (schemes: readonly string[]) =>
  Object.fromEntries(
    schemes.map((scheme) => [`network.protocol-handler.external.${scheme}`, { Value: false, Status: 'locked' }]),
  );
