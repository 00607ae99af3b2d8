import { zipSync } from 'fflate';
import { readFolder } from '../read-folder.ts';
import type { Manifest } from './manifest.ts';

// The oldest date a ZIP knows, by local clock as ZIPs have it: the same files give the same bytes anywhere.
const mtime = new Date(1980, 0, 1);

/** Zips a built extension with another manifest; the same content gives the same bytes. */
export function zipExtension(folder: string, manifest: Manifest): Uint8Array {
  const files = { ...readFolder(folder), 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
  return zipSync(files, { level: 9, mtime });
}
