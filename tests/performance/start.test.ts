import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('npm start shows the banner on a machine without display or network', () => {
  const picture = join(mkdtempSync(join(tmpdir(), 'konferenzlotse-')), 'banner.png');
  const { status, stdout } = spawnSync('npm', ['start', '--', '--headless', '--screenshot', picture], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(picture) });
  expect(readFileSync(picture).subarray(1, 4).toString('latin1')).toBe('PNG');
});
