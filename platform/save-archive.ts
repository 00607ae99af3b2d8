import { strToU8, zipSync } from 'fflate';
import { saveBlob } from './save-blob.ts';

interface File {
  path: string;
  content: string | Uint8Array;
}

/** Lets the browser save many files as one ZIP, in their folders. */
export function saveArchive(name: string, files: readonly File[]): void {
  const entries = files.map(({ path, content }): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  saveBlob(name, zipSync(Object.fromEntries(entries)));
}
