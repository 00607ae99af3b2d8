import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('npm run judge answers 1,000 lines in under 2 seconds', () => {
  const input = 'https://us02web.zoom.us/j/123\n'.repeat(1000);
  const start = Date.now();
  const { stdout } = spawnSync('npm', ['run', '--silent', 'judge'], {
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(stdout.split('\n')).toHaveLength(1001);
  expect(Date.now() - start).toBeLessThan(2000);
});
