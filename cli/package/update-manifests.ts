import { createHash } from 'node:crypto';
import { create } from 'xmlbuilder2';

interface ChromiumUpdate {
  extensionId: string;
  version: string;
  crxUrl: string;
  minimumVersion: string | null;
}

/** The update manifest that ExtensionInstallForcelist points to. */
export function writeUpdateXml({ extensionId, version, crxUrl, minimumVersion }: ChromiumUpdate): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
    .ele('gupdate', { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' })
    .ele('app', { appid: extensionId })
    .ele('updatecheck', {
      codebase: crxUrl,
      version,
      ...(minimumVersion ? { prodversionmin: minimumVersion } : {}),
    });
  return `${document.end({ prettyPrint: true })}\n`;
}

interface FirefoxUpdate {
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
