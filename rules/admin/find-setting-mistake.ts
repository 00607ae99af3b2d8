import type { ExportSettings } from './compose-export.ts';

/** What keeps a setting of the export from being right, as the command line has it too; null if nothing does. */
export function findSettingMistake(settings: ExportSettings): 'extensionId' | 'updateUrl' | 'xpiUrl' | null {
  if (!/^[a-p]{32}$/.test(settings.extensionId)) return 'extensionId';
  if (!isAddress(settings.updateUrl)) return 'updateUrl';
  return isAddress(settings.xpiUrl) ? null : 'xpiUrl';
}

/** A semicolon would end the address inside ExtensionInstallForcelist. */
const isAddress = (address: string): boolean =>
  URL.canParse(address) && /^(https?|file):$/.test(new URL(address).protocol) && !/[;\s]/.test(address);
