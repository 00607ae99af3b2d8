import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { type Host, startHost } from './start-host.ts';

let host: Host;
const folder = mkdtempSync(join(tmpdir(), 'check-links-'));
const markdown = join(folder, 'links.md');

beforeAll(async () => {
  host = await startHost(({ url }, response) => void response.writeHead(url === '/gone' ? 404 : 200).end());
  for (const kind of [
    'services',
    'engines',
    'claims',
    'sources',
    'assessments',
    'alternatives',
    'tools',
    'advice',
  ])
    mkdirSync(join(folder, kind));
  for (const file of ['about.yaml', 'checklist.yaml']) copyFileSync(join('catalogue', file), join(folder, file));
  const [tool] = Object.values(readCatalogue().tools);
  for (const id of ['fine', 'gone'])
    writeFileSync(join(folder, 'tools', `${id}.yaml`), stringify({ ...tool, website: `${host.origin}/${id}` }));
});

afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

test.each([
  [['--only', 'tools/fine'], 0, '1 links: 0 dead, 0 moved, 0 slow, 1 ok'],
  [['--timeout', 'soon'], 2, '--timeout takes'],
])(
  'main.ts %j ends with %i',
  async (options, status, expected) => {
    const run = await runMain(options);
    expect(run.output).toContain(expected);
    expect(run.status).toBe(status);
  },
  20_000,
);

test('a dead link ends with 1, and --markdown writes the summary to a file', async () => {
  const run = await runMain(['--markdown', markdown]);
  expect(run).toEqual({ status: 1, output: expect.stringContaining('2 links: 1 dead, 0 moved, 0 slow, 1 ok') });
  expect(readFileSync(markdown, 'utf8')).toContain(`| dead | <${host.origin}/gone> | 404 | tools/gone.yaml |`);
}, 20_000);

// Not spawnSync: the host lives in this process.
async function runMain(options: string[]): Promise<{ status: number; output: string }> {
  const main = ['--import', 'tsx', 'cli/check-links/main.ts', '--folder', folder, ...options];
  const run = spawn(process.execPath, main);
  const ended = new Promise<number>((resolve) => run.on('close', resolve));
  const [out, err] = await Promise.all([text(run.stdout), text(run.stderr)]);
  return { status: await ended, output: out + err };
}
