import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cacheFolder = 'node_modules/.cache/konferenzlotse';

/**
 * What was read from a folder, as long as no file in it (name, size, time) differs: reading 460 YAML files takes longer
 * than a command should. The value must be JSON.
 */
export function rememberWhileUnchanged<Value>(folder: string, read: () => Value): Value {
  const file = join(cacheFolder, `${fingerprint(folder)}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Value;
  } catch {
    const value = read();
    remember(file, value);
    return value;
  }
}

function fingerprint(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256').update(folder);
  for (const name of files) {
    const { mtimeMs, size } = statSync(join(folder, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Written beside and renamed, so that a command running at the same time reads all of it or nothing. */
function remember(file: string, value: unknown): void {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Without a place to write, the next command reads the records again.
  }
}
