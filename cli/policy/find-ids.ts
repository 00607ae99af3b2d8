import { createHash } from 'node:crypto';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { writeManifest } from '../write-manifest.ts';

/** The ids that browsers know the extension by, from its own manifests. */
export function findIds(catalogue: Catalogue): { extensionId: string; geckoId: string } {
  const key = writeManifest('chrome', catalogue).key;
  const geckoId = writeManifest('firefox', catalogue).browser_specific_settings?.gecko?.id;
  if (!key || !geckoId) throw new Error('cli/write-manifest.ts names no key or no gecko id.');
  return { extensionId: extensionIdOf(key), geckoId };
}

/** Chromium's id: the first half of the key's SHA-256, with the letters a to p as digits. */
function extensionIdOf(publicKey: string): string {
  const digits = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
