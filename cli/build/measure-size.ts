import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

interface Size {
  what: string;
  bytes: number;
  limit: number;
}

/** Sizes of a built extension that have a limit, in bytes. */
export function measureSize(folder: string): Size[] {
  const banner = readFileSync(join(folder, 'banner.js'));
  return [
    { what: 'content script with styles, raw', bytes: banner.length, limit: 60_000 },
    { what: 'content script with styles, gzipped', bytes: gzipSync(banner).length, limit: 20_000 },
    { what: 'extension, zipped', bytes: zipSync(readFolder(folder), { level: 9 }).length, limit: 500_000 },
  ];
}

/** All files below a folder by their path in it, written with `/` and sorted: what a ZIP is made of. */
export function readFolder(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = entries.filter((entry) => statSync(join(folder, entry)).isFile());
  const paths = files.map((file) => file.replaceAll('\\', '/')).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
