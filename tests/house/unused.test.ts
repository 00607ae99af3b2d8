import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

const runs = [
  {
    name: 'nothing is exported, installed or kept that nobody uses',
    options: [],
    advice: 'Delete it, or drop the `export`; `npx knip --fix` does the latter by itself.',
  },
  {
    name: 'nothing is kept for tests alone',
    options: ['--config', 'tests/house/knip-product.jsonc', '--include', 'files,exports,types'],
    advice: 'Only tests use it. Delete it with its test, or move it below tests/.',
  },
];

it.concurrent.each(runs)('$name', { timeout: 60_000 }, async ({ options, advice }) => {
  expect(await runKnip(options), advice).toBe('');
});

function runKnip(options: string[]): Promise<string> {
  const knip = ['node_modules/knip/bin/knip.js', '--no-progress', '--reporter', 'compact', ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, knip, (error, stdout, stderr) => {
      resolve(error ? stdout || stderr || error.message : '');
    });
  });
}
