import { addTrailingDots } from '../../rules/hosts/match-pattern.ts';

/** The parts of a built manifest that packaging reads or changes. */
export interface Manifest {
  version: string;
  host_permissions: string[];
  optional_host_permissions?: string[];
  key?: string;
  update_url?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}

const allSites = '*://*/*';

export interface Adaptation {
  /** Match patterns beside those of the catalogue. */
  extraPermissions: string[];
  allSites: boolean;
  /** Fourth part of the version, 0 for none: the same release packaged again. */
  build: number;
}

/** The manifest that an organisation deploys. */
export function adaptManifest<Built extends Manifest>(built: Built, adaptation: Adaptation): Built {
  return {
    ...built,
    version: adaptVersion(built.version, adaptation.build),
    ...adaptPermissions(built, adaptation),
  };
}

interface ChromiumSource {
  /** The public half of the signing key; it decides the id. */
  key: string;
  /** Where Chromium asks for newer versions: the address in its policy counts for the installation only. */
  updateUrl: string | null;
}

export function adaptForChromium<Built extends Manifest>(
  built: Built,
  { key, updateUrl }: ChromiumSource,
  adaptation: Adaptation,
): Built {
  return { ...adaptManifest(built, adaptation), key, ...(updateUrl ? { update_url: updateUrl } : {}) };
}

interface FirefoxSource {
  geckoId: string | null;
  /** Where Firefox asks for newer versions; null where it gets them in another way. */
  updateUrl: string | null;
}

export function adaptForFirefox<Built extends Manifest>(
  built: Built,
  { geckoId, updateUrl }: FirefoxSource,
  adaptation: Adaptation,
): Built {
  const gecko = built.browser_specific_settings?.gecko;
  if (!gecko) throw new Error('The manifest built for Firefox has no browser_specific_settings.gecko.');
  return {
    // Firefox's match patterns miss `host.`, the same site.
    ...adaptManifest(built, {
      ...adaptation,
      extraPermissions: addTrailingDots(adaptation.extraPermissions),
    }),
    browser_specific_settings: {
      ...built.browser_specific_settings,
      gecko: { ...gecko, ...(geckoId ? { id: geckoId } : {}), ...(updateUrl ? { update_url: updateUrl } : {}) },
    },
  };
}

/** Browsers take only a higher version: 0.1.0.2 lies above 0.1.0 and below 0.1.1. */
function adaptVersion(version: string, build: number): string {
  if (build === 0) return version;
  const [major = '0', minor = '0', patch = '0'] = version.split('.');
  return [major, minor, patch, build].join('.');
}

function adaptPermissions(built: Manifest, adaptation: Adaptation): Partial<Manifest> {
  if (adaptation.allSites) return { host_permissions: [allSites], optional_host_permissions: [] };
  return { host_permissions: [...built.host_permissions, ...adaptation.extraPermissions] };
}
