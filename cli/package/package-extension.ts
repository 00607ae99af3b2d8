import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listExtraPermissions } from '../../rules/browser-rules/permissions.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { type Adaptation, adaptForChromium, adaptForFirefox, type Manifest } from './adapt-manifest.ts';
import { writeCrx, zipExtension } from './archives.ts';
import type { PackageOptions } from './read-options.ts';
import type { SigningKey } from './signing-key.ts';
import { writeUpdatesJson, writeUpdateXml } from './update-manifests.ts';

interface PackageOrder
  extends Pick<PackageOptions, 'out' | 'updateUrl' | 'xpiUrl' | 'geckoId' | 'build' | 'allSites'> {
  /** Folders of the built extension. */
  built: Record<BrowserName, string>;
  policy: Policy;
  key: SigningKey;
}

/** The package for one browser. */
interface Packed {
  id: string;
  version: string;
  file: string;
  /** Path of the update manifest; null where no address for it was given. */
  updateFile: string | null;
}

export interface Package {
  extraPermissions: string[];
  chromium: Packed & { crxUrl: string | null };
  firefox: Packed & { updatesUrl: string | null };
}

/** Writes the files an organisation hosts: CRX and XPI with exactly its hosts, and their update manifests. */
export async function packageExtension(order: PackageOrder): Promise<Package> {
  mkdirSync(order.out, { recursive: true });
  const manifest = readManifest(order.built.chromium);
  const extraPermissions = listExtraPermissions(order.policy, manifest.host_permissions);
  const adaptation = { extraPermissions, allSites: order.allSites, build: order.build };
  return {
    extraPermissions,
    chromium: await packChromium(order, adaptation),
    firefox: packFirefox(order, adaptation),
  };
}

async function packChromium(order: PackageOrder, adaptation: Adaptation): Promise<Package['chromium']> {
  const { built, key, out, updateUrl } = order;
  const manifest = adaptForChromium(readManifest(built.chromium), { key: key.publicKey, updateUrl }, adaptation);
  const file = join(out, 'konferenzlotse.crx');
  await writeCrx(file, zipExtension(built.chromium, manifest), key.file);

  const packed = { id: key.id, version: manifest.version, file };
  if (updateUrl === null) return { ...packed, updateFile: null, crxUrl: null };
  const updateFile = join(out, nameIn(updateUrl));
  const crxUrl = new URL('konferenzlotse.crx', updateUrl).href;
  const minimumVersion = manifest.minimum_chrome_version ?? null;
  writeFileSync(
    updateFile,
    writeUpdateXml({ extensionId: key.id, version: manifest.version, crxUrl, minimumVersion }),
  );
  return { ...packed, updateFile, crxUrl };
}

function packFirefox(order: PackageOrder, adaptation: Adaptation): Package['firefox'] {
  const { built, out, xpiUrl, geckoId } = order;
  const updatesUrl = xpiUrl?.startsWith('https:') ? new URL('updates.json', xpiUrl).href : null;
  const manifest = adaptForFirefox(readManifest(built.firefox), { geckoId, updateUrl: updatesUrl }, adaptation);
  const { id = '', strict_min_version: minimumVersion = '' } = manifest.browser_specific_settings?.gecko ?? {};
  const file = join(out, xpiUrl ? nameIn(xpiUrl) : 'konferenzlotse.xpi');
  const xpi = zipExtension(built.firefox, manifest);
  writeFileSync(file, xpi);

  const packed = { id, version: manifest.version, file };
  if (xpiUrl === null || updatesUrl === null) return { ...packed, updateFile: null, updatesUrl: null };
  const updateFile = join(out, 'updates.json');
  writeFileSync(
    updateFile,
    writeUpdatesJson({ geckoId: id, version: manifest.version, xpiUrl, xpi, minimumVersion }),
  );
  return { ...packed, updateFile, updatesUrl };
}

const nameIn = (address: string): string => decodeURIComponent(basename(new URL(address).pathname));

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}
