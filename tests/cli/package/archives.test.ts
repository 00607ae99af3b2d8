import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipExtension } from '../../../cli/package/archives.ts';

const manifest = { version: '0.1.0.1', host_permissions: [] };

it('the same extension gives the same bytes, whenever and in whatever order its files were written', () => {
  const one = writeFiles(['b.js', 'a/c.js', 'manifest.json'], 1_000_000_000);
  const other = writeFiles(['manifest.json', 'a/c.js', 'b.js'], 1_700_000_000);
  expect(zipExtension(one, manifest)).toEqual(zipExtension(other, manifest));
});

it('holds the files in order, with the manifest of the package', () => {
  const files = unzipSync(zipExtension(writeFiles(['b.js', 'a/c.js', 'manifest.json'], 1_000_000_000), manifest));
  expect(Object.keys(files)).toEqual(['a/c.js', 'b.js', 'manifest.json']);
  expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
});

function writeFiles(names: string[], seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'konferenzlotse-zip-'));
  mkdirSync(join(folder, 'a'));
  for (const name of names) {
    writeFileSync(join(folder, name), `content of ${name}`);
    utimesSync(join(folder, name), seconds, seconds);
  }
  return folder;
}
