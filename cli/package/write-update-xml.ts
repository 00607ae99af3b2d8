import { create } from 'xmlbuilder2';

export interface ChromiumUpdate {
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
