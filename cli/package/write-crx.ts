import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import createCrxStream from 'crx3/lib/crx3stream.js';

/** Signs a zipped extension and writes it as CRX3, which Chromium, Chrome and Edge install. */
export async function writeCrx(file: string, zip: Uint8Array, keyFile: string): Promise<void> {
  await pipeline(Readable.from([zip]), createCrxStream(file, { keyPath: keyFile }));
}
