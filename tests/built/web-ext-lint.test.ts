import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtFolder } from '../../cli/build/build-extension.ts';

const explained = readFileSync('docs/decisions/0006-warnings-of-web-ext-lint.md', 'utf8');

it('web-ext lint finds no error in the Firefox build, and every warning is explained', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '--self-hosted',
      '--no-config-discovery',
      '--output',
      'json',
      '--source-dir',
      builtFolder('firefox', 'production'),
    ],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(stdout) as Record<
    string,
    { code: string; message: string; file: string }[]
  >;
  expect(errors).toEqual([]);
  const unexplained = (warnings ?? []).filter(({ code }) => !explained.includes(code));
  expect(unexplained, 'Mend it, or explain it in docs/decisions/0006-warnings-of-web-ext-lint.md.').toEqual([]);
});
