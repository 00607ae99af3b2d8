import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { composeArtefacts, listBlockedSchemes } from '../../rules/policy/artefacts/compose-artefacts.ts';
import type { Artefact } from '../../rules/policy/artefacts/deployment.ts';
import { geckoId } from '../../rules/policy/artefacts/extension.ts';
import { readmeTitles } from '../../rules/policy/artefacts/words/readme.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import type { PolicyOptions } from './read-options.ts';

/** Writes every artefact of a policy into a folder. */
export function buildArtefacts(
  policy: Policy,
  catalogue: Catalogue,
  folder: string,
  options: PolicyOptions,
): Artefact[] {
  const artefacts = composeArtefacts(policy, {
    extensionId: options.extensionId,
    geckoId,
    updateUrl: options.updateUrl,
    xpiUrl: options.xpiUrl,
    blockedSchemes: options.blocksNativeClients ? listBlockedSchemes(policy, catalogue) : [],
  });
  removeEarlierBuild(folder, artefacts);
  for (const { path, content } of artefacts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return artefacts;
}

/** What an earlier build left, such as a file that blocks native clients, would be deployed with the rest. */
function removeEarlierBuild(folder: string, artefacts: Artefact[]): void {
  const readme = join(folder, 'README.md');
  const isOurs = existsSync(readme) && readFileSync(readme, 'utf8').startsWith(`# ${readmeTitles.en.title}\n`);
  if (!isOurs) return;
  const folders = new Set(artefacts.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])));
  for (const name of folders) if (name !== '') rmSync(join(folder, name), { recursive: true, force: true });
}
