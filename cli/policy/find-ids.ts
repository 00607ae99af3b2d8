import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { extensionIdOf } from '../extension-id.ts';
import { writeManifest } from '../write-manifest.ts';

/** The ids that browsers know the extension by, from its own manifests. */
export function findIds(catalogue: Catalogue): { extensionId: string; geckoId: string } {
  const key = writeManifest('chrome', catalogue).key;
  const geckoId = writeManifest('firefox', catalogue).browser_specific_settings?.gecko?.id;
  if (!key || !geckoId) throw new Error('cli/write-manifest.ts names no key or no gecko id.');
  return { extensionId: extensionIdOf(key), geckoId };
}
