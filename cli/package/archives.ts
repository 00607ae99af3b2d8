import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import createCrxStream from 'crx3/lib/crx3stream.js';
import { zipSync } from 'fflate';
import { readFolder } from '../build/measure-size.ts';
import type { Manifest } from './adapt-manifest.ts';

/** Signs a zipped extension and writes it as CRX3, which Chromium, Chrome and Edge install. */
export async function writeCrx(file: string, zip: Uint8Array, keyFile: string): Promise<void> {
  await pipeline(Readable.from([zip]), createCrxStream(file, { keyPath: keyFile }));
}

// The earliest date of a ZIP, in local time as ZIPs have it: the same files give the same bytes everywhere.
const mtime = new Date(1980, 0, 1);

/** Zips a built extension with another manifest; the same content gives the same bytes. */
export function zipExtension(folder: string, manifest: Manifest): Uint8Array {
  const files = { ...readFolder(folder), 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
  return zipSync(files, { level: 9, mtime });
}
