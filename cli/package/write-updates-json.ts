import { createHash } from 'node:crypto';

export interface FirefoxUpdate {
  geckoId: string;
  version: string;
  xpiUrl: string;
  xpi: Uint8Array;
  minimumVersion: string;
}

/** The update manifest that the add-on's own `update_url` points to. */
export function writeUpdatesJson({ geckoId, version, xpiUrl, xpi, minimumVersion }: FirefoxUpdate): string {
  const update = {
    version,
    update_link: xpiUrl,
    update_hash: `sha256:${createHash('sha256').update(xpi).digest('hex')}`,
    applications: { gecko: { strict_min_version: minimumVersion } },
  };
  return `${JSON.stringify({ addons: { [geckoId]: { updates: [update] } } }, null, 2)}\n`;
}
