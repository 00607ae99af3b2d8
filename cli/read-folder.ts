import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder by their path in it, written with `/` and sorted: what a ZIP is made of. */
export function readFolder(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = entries.filter((entry) => statSync(join(folder, entry)).isFile());
  const paths = files.map((file) => file.replaceAll('\\', '/')).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
