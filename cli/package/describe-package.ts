import type { Package } from './package-extension.ts';
import type { PackageOptions } from './read-options.ts';
import type { SigningKey } from './signing-key.ts';

type Described = Pick<PackageOptions, 'policy' | 'updateUrl' | 'xpiUrl' | 'allSites'>;

/** What the organisation has now, what it must host where, and which policy lines point there. */
export function describePackage(result: Package, key: SigningKey, options: Described): string {
  const sections = [
    describePermissions(result, options),
    describeChromium(result.chromium, options),
    describeFirefox(result.firefox, options),
    describePolicyFiles(result, options),
    describeKey(key),
  ];
  const texts = sections.filter(({ length }) => length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function describePermissions({ extraPermissions }: Package, { allSites, policy }: Described): string[] {
  if (allSites)
    return [
      'Permission for all sites (*://*/*): the browser now lets the extension read and change every page of every',
      'site, without asking anybody. Only detectEngines needs that. Tell the staff council; without --all-sites the',
      'permission holds for listed hosts only.',
    ];
  if (extraPermissions.length === 0)
    return [`Permissions: those of the catalogue; ${policy} names no host that lies outside.`];
  return [
    'Permissions: those of the catalogue, and of the policy:',
    ...extraPermissions.map((host) => `  ${host}`),
  ];
}

function describeChromium(
  { id, version, file, updateFile, crxUrl }: Package['chromium'],
  options: Described,
): string[] {
  const head = [`Chrome, Edge, Chromium: version ${version}, id ${id}`, `  ${file}`];
  if (updateFile === null)
    return [...head, '  Not ready to deploy: give --update-url, and an update manifest is written as well.'];
  return [
    ...head,
    `  ${updateFile}`,
    '  Host both where every workplace reaches them without signing in:',
    `    ${options.updateUrl}`,
    `    ${crxUrl}`,
    '  Policy ExtensionInstallForcelist, one entry:',
    `    ${id};${options.updateUrl}`,
    `  Your policy belongs below 3rdparty > extensions > ${id}.`,
    '  Chrome and Edge on Windows and macOS take it only on machines that are managed: joined to a domain or enrolled.',
  ];
}

function describeFirefox(
  { id, version, file, updateFile, updatesUrl }: Package['firefox'],
  options: Described,
): string[] {
  const head = [`Firefox: version ${version}, id ${id}`, `  ${file}`];
  if (options.xpiUrl === null)
    return [...head, '  Not ready to deploy: give --xpi-url, the address the XPI will have.'];
  return [
    ...head,
    ...(updateFile ? [`  ${updateFile}`, '  Host both:', `    ${options.xpiUrl}`, `    ${updatesUrl}`] : []),
    '  Policy ExtensionSettings:',
    `    { "${id}": { "installation_mode": "force_installed", "install_url": "${options.xpiUrl}" } }`,
    `  Your policy belongs below 3rdparty > Extensions > ${id}.`,
    '  The XPI is not signed. Firefox ESR takes it with the policy Preferences, xpinstall.signatures.required: false;',
    '  any other Firefox only once Mozilla has signed it (addons.mozilla.org, "on your own", with --gecko-id of yours).',
  ];
}

/** Chromium takes texts only as maps, so the policy file cannot be deployed as it is. */
function describePolicyFiles({ chromium }: Package, { policy, updateUrl, xpiUrl }: Described): string[] {
  if (updateUrl === null || xpiUrl === null) return [];
  const addresses = `--update-url ${updateUrl} --xpi-url ${xpiUrl}`;
  return [
    'All these policy lines as files for Group Policy, Intune, macOS and Linux:',
    `  npm run policy -- build ${policy} --out policies --extension-id ${chromium.id} ${addresses}`,
  ];
}

function describeKey({ file, isNew }: SigningKey): string[] {
  const care = `Whoever has ${file} can send code to your browsers: keep it secret, and off the web server.`;
  if (!isNew) return [`Signed with ${file}.`, care];
  return [
    `WARNING: a new key was written to ${file}.`,
    'If you lose it, no update can be made any more: a new key means a new id, and new policies everywhere.',
    care,
  ];
}
