import type { AdminText } from '../../text/language.ts';
import { toManagedPolicy } from '../model/managed-schema.ts';
import type { Policy } from '../model/schema.ts';
import { type Artefact, chrome, chromium, type Deployment, edge, type ManagedBrowser } from './deployment.ts';

/** Policy files in JSON: Linux for each Chromium browser, Firefox, and the form of the Google Admin console. */
export function composeJsonFiles(policy: Policy, deployment: Deployment): Artefact[] {
  return [
    ...[chrome, chromium, edge].flatMap((browser) => linuxFiles(policy, deployment, browser)),
    file(
      'firefox/policies.json',
      { policies: toFirefoxPolicies(policy, deployment) },
      {
        de: 'Linux: `/etc/firefox/policies/`, Windows und macOS: Ordner `distribution` von Firefox',
        en: 'Linux: `/etc/firefox/policies/`, Windows and macOS: folder `distribution` of Firefox',
      },
    ),
    file('google-admin/policy.json', wrapValues(toManagedPolicy(policy)), {
      de: 'Google-Admin-Konsole: Feld „Richtlinie für Erweiterungen“ der App',
      en: 'Google Admin console: field "Policy for extensions" of the app',
    }),
    ...urlBlocklist(deployment),
  ];
}

function linuxFiles(policy: Policy, deployment: Deployment, { name, linuxFolder }: ManagedBrowser): Artefact[] {
  const goesTo = { de: `${name}: \`/${linuxFolder}/\``, en: `${name}: \`/${linuxFolder}/\`` };
  const main = file(`linux/${linuxFolder}/konferenzlotse.json`, toChromiumPolicies(policy, deployment), goesTo);
  if (deployment.blockedSchemes.length === 0) return [main];
  const path = `linux/${linuxFolder}/konferenzlotse-native-clients.json`;
  return [main, file(path, toSchemePolicies(deployment), goesTo)];
}

const wrapValues = (policy: Policy) =>
  Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }]));

function urlBlocklist({ blockedSchemes }: Deployment): Artefact[] {
  if (blockedSchemes.length === 0) return [];
  const content = blockedSchemes.map((scheme) => `${scheme}:*\n`).join('');
  const goesTo = {
    de: 'Google-Admin-Konsole: Feld „Blockierte URLs“ der Chrome-Einstellungen',
    en: 'Google Admin console: field "Blocked URLs" of the Chrome settings',
  };
  return [{ path: 'google-admin/blocked-urls.txt', content, goesTo }];
}

const file = (path: string, content: object, goesTo: AdminText): Artefact => ({
  path,
  content: `${JSON.stringify(content, null, 2)}\n`,
  goesTo,
});

/** What a browser of the Chromium family reads from one file of policies: install the extension, and its policy. */
export const toChromiumPolicies = (policy: Policy, { extensionId, updateUrl }: Deployment) => ({
  ExtensionInstallForcelist: [`${extensionId};${updateUrl}`],
  '3rdparty': { extensions: { [extensionId]: toManagedPolicy(policy) } },
});

/** The policies that keep a browser of the Chromium family from starting native clients. */
export const toSchemePolicies = ({ blockedSchemes }: Pick<Deployment, 'blockedSchemes'>) => ({
  URLBlocklist: blockedSchemes.map((scheme) => `${scheme}:*`),
  // Lets no site skip the question. Entries without origins would be reported as errors by the browser.
  AutoLaunchProtocolsFromOrigins: [],
});

/** What Firefox reads below `policies`: install the extension, also for private windows, and its policy. */
export function toFirefoxPolicies(policy: Policy, { geckoId, xpiUrl, blockedSchemes }: Deployment) {
  return {
    ExtensionSettings: {
      [geckoId]: { installation_mode: 'force_installed', install_url: xpiUrl, private_browsing: true },
    },
    '3rdparty': { Extensions: { [geckoId]: toManagedPolicy(policy) } },
    ...(blockedSchemes.length > 0 ? { Preferences: lockSchemes(blockedSchemes) } : {}),
  };
}

/** The `Handlers` policy can only choose a program, not forbid one; this preference forbids. */
const lockSchemes = (schemes: readonly string[]) =>
  Object.fromEntries(
    schemes.map((scheme) => [`network.protocol-handler.external.${scheme}`, { Value: false, Status: 'locked' }]),
  );
