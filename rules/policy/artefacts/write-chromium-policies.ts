import type { Policy } from '../schema.ts';
import { writeManagedValue } from '../write-managed-value.ts';
import type { Deployment } from './deployment.ts';

/** What a browser of the Chromium family reads from one file of policies: install the extension, and its policy. */
export const writeChromiumPolicies = (policy: Policy, { extensionId, updateUrl }: Deployment) => ({
  ExtensionInstallForcelist: [`${extensionId};${updateUrl}`],
  '3rdparty': { extensions: { [extensionId]: writeManagedValue(policy) } },
});

/** The policies that keep a browser of the Chromium family from starting native clients. */
export const writeSchemePolicies = ({ blockedSchemes }: Pick<Deployment, 'blockedSchemes'>) => ({
  URLBlocklist: blockedSchemes.map((scheme) => `${scheme}:*`),
  // Lets no site skip the question. Entries without origins would be reported as errors by the browser.
  AutoLaunchProtocolsFromOrigins: [],
});
