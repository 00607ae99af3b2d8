import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { listBlockedSchemes, writeArtefacts } from '../../rules/policy/artefacts/all.ts';
import type { Artefact } from '../../rules/policy/artefacts/deployment.ts';
import { readmeTitles } from '../../rules/policy/artefacts/words/readme.ts';
import type { Policy } from '../../rules/policy/schema.ts';
import { writeManifest } from '../build/write-manifest.ts';
import { extensionIdOf } from '../package/signing-key.ts';
import type { Options } from './options.ts';

/** Writes every artefact of a policy below a folder. */
export function buildArtefacts(
  policy: Policy,
  catalogue: Catalogue,
  folder: string,
  options: Options,
): Artefact[] {
  const ids = findIds(catalogue);
  const artefacts = writeArtefacts(policy, {
    extensionId: options.extensionId ?? ids.extensionId,
    geckoId: ids.geckoId,
    updateUrl: options.updateUrl,
    xpiUrl: options.xpiUrl,
    blockedSchemes: options.blocksNativeClients ? listBlockedSchemes(policy, catalogue) : [],
  });
  clear(folder, artefacts);
  for (const { path, content } of artefacts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return artefacts;
}

/** A file of an earlier build, such as one against native clients, would be deployed with the rest. */
function clear(folder: string, artefacts: Artefact[]): void {
  const readme = join(folder, 'README.md');
  const isOurs = existsSync(readme) && readFileSync(readme, 'utf8').startsWith(`# ${readmeTitles.en.title}\n`);
  if (!isOurs) return;
  const folders = new Set(artefacts.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])));
  for (const name of folders) if (name !== '') rmSync(join(folder, name), { recursive: true, force: true });
}

/** The ids that browsers know the extension by, from its own manifests. */
export function findIds(catalogue: Catalogue): { extensionId: string; geckoId: string } {
  const key = writeManifest('chrome', catalogue).key;
  const geckoId = writeManifest('firefox', catalogue).browser_specific_settings?.gecko?.id;
  if (!key || !geckoId) throw new Error('cli/write-manifest.ts names no key or no gecko id.');
  return { extensionId: extensionIdOf(key), geckoId };
}
