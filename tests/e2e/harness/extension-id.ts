import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionIdOf } from '../../../cli/package/signing-key.ts';

/** Chromium's id of a built extension. */
export function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return extensionIdOf(key);
}
