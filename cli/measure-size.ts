import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { readFolder } from './read-folder.ts';

export interface Size {
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
