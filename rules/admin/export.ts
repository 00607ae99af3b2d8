import type { Catalogue } from '../catalogue/schema.ts';
import { composeArtefacts, listBlockedSchemes } from '../policy/artefacts/compose-artefacts.ts';
import type { Artefact } from '../policy/artefacts/deployment.ts';
import { chromiumId, geckoId, isDownloadAddress, placeholderAddresses } from '../policy/artefacts/extension.ts';
import type { Policy } from '../policy/model/schema.ts';
import { writePolicyFile } from './policy-file.ts';

/** Where the browsers load the extension from, and whether native clients are kept from starting. */
export interface ExportSettings {
  extensionId: string;
  updateUrl: string;
  xpiUrl: string;
  blocksNativeClients: boolean;
}

export const exportDefaults: ExportSettings = {
  extensionId: chromiumId,
  ...placeholderAddresses,
  blocksNativeClients: false,
};

/** The policy itself, and every file that deploys it. */
export function composeExport(policy: Policy, catalogue: Catalogue, settings: ExportSettings): Artefact[] {
  const { blocksNativeClients, ...sources } = settings;
  const blockedSchemes = blocksNativeClients ? listBlockedSchemes(policy, catalogue) : [];
  return [
    {
      path: 'policy.json',
      content: writePolicyFile(policy),
      goesTo: {
        de: 'Die Richtlinie selbst, zum Aufheben und Weiterbauen',
        en: 'The policy itself, to keep and go on with',
      },
    },
    ...composeArtefacts(policy, { ...sources, geckoId, blockedSchemes }),
  ];
}

/** The first setting that is wrong, by the rules of the command line. */
export function findSettingMistake(settings: ExportSettings): 'extensionId' | 'updateUrl' | 'xpiUrl' | null {
  if (!/^[a-p]{32}$/.test(settings.extensionId)) return 'extensionId';
  if (!isDownloadAddress(settings.updateUrl)) return 'updateUrl';
  return isDownloadAddress(settings.xpiUrl) ? null : 'xpiUrl';
}
