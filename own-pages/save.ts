import { strToU8, zipSync } from 'fflate';

/** Lets the browser save text or bytes as a file. Clicking a link needs no permission. */
export function saveBlob(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Firefox reads the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

interface File {
  path: string;
  content: string | Uint8Array;
}

/** Saves files as one ZIP that keeps their folders. */
export function saveArchive(name: string, files: readonly File[]): void {
  const entries = files.map(({ path, content }): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  saveBlob(name, zipSync(Object.fromEntries(entries)));
}
