import { readUrl } from '../../hosts/address.ts';
// What browsers know the extension by; both follow from its manifest.
export const chromiumId = 'mdgecbfhepoepfmphaamdpafojgjfbfc';
export const geckoId = 'konferenzlotse@konferenzlotse';

// Nothing can ever be loaded from .example, so a forgotten address does no harm.
export const placeholderAddresses = {
  updateUrl: 'https://updates.example/konferenzlotse/update.xml',
  xpiUrl: 'https://updates.example/konferenzlotse/konferenzlotse.xpi',
} as const;

/** Whether browsers can load from there. A semicolon would end the address inside ExtensionInstallForcelist. */
export const isDownloadAddress = (address: string): boolean =>
  /^(https?|file):$/.test(readUrl(address)?.protocol ?? '') && !/[;\s]/.test(address);
