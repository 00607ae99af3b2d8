import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Manifest } from './manifest.ts';

// The oldest date a ZIP knows, by local clock as ZIPs have it: the same files give the same bytes anywhere.
const mtime = new Date(1980, 0, 1);

/** Zips a built extension with another manifest; the same content gives the same bytes. */
export function zipExtension(folder: string, manifest: Manifest): Uint8Array {
  const files = listFiles(folder).map((file): [string, Uint8Array] => [
    file,
    file === 'manifest.json' ? Buffer.from(JSON.stringify(manifest)) : readFileSync(join(folder, file)),
  ]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = entries.filter((entry) => statSync(join(folder, entry)).isFile());
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}
