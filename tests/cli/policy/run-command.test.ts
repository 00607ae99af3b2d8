import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { runCommand } from '../../../cli/policy/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const catalogue = readCatalogue();

function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const say = (text: string) => (stdout += text);
  const warn = (text: string) => (stderr += text);
  const status = runCommand(args, { catalogue, say, warn });
  return { status, stdout, stderr };
}

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return file;
}

const right = { level: 'block' };
const warned = { levle: 'block' };
const wrong = { level: 'blok', services: [{ id: 'zom' }] };

const checks: [string, string, number, RegExp][] = [
  ['nothing about a right policy', fileOf('right.json', right), 0, /^$/],
  ['nothing about a byte order mark', fileOf('bom.json', `\ufeff${JSON.stringify(right)}`), 0, /^$/],
  [
    'a warning, and does not fail',
    fileOf('warned.json', warned),
    0,
    /^warning \/levle There is no such key.*level.*\n$/,
  ],
  [
    'every error with its pointer',
    fileOf('wrong.json', wrong),
    1,
    /^error \/level .*\nerror \/services\/0\/id .*"zoom".*\n$/,
  ],
  ['the whole policy by #', fileOf('list.json', [1]), 1, /^error # .*\n$/],
];

test.each(checks)('check says %s', (_, file, status, output) => {
  const result = run('check', file);
  expect(result.stdout).toMatch(output);
  expect(result.stderr).toBe('');
  expect(result.status).toBe(status);
});

const unreadable: [string, string, RegExp][] = [
  ['a file that is not there', join(folder, 'missing.json'), /there is no such file/],
  ['a folder', folder, /there is no such file/],
  ['an empty file', fileOf('empty.json', ''), /it is empty/],
  ['text that is not JSON', fileOf('broken.json', '{\n  "level": block\n}'), /line 2, column 12/],
  ['UTF-16', fileOf('utf16.json', Buffer.from('\ufeff{}', 'utf16le')), /not UTF-8/],
];

test.each(unreadable)('%s is refused in one sentence', (_, file, reason) => {
  for (const args of [
    ['check', file],
    ['build', file, '--out', join(folder, 'none')],
  ]) {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/^The policy file [^\n]+\.\n$/);
  }
});

test('findings come in German, too', () => {
  expect(run('check', fileOf('de.json', warned), '--language', 'de').stdout).toMatch(
    /^warning \/levle Diesen Schlüssel/,
  );
});

test('build writes what is right, says what is not, and fails unless forced', () => {
  const out = join(folder, 'out');
  const file = fileOf('half.json', { level: 'blok', snoozeDays: 3 });
  const built = run('build', file, '--out', out);
  expect(built.stdout).toMatch(/^error \/level /);
  expect(built.status).toBe(1);
  expect(JSON.parse(readFileSync(join(out, 'google-admin/policy.json'), 'utf8'))).toEqual({
    snoozeDays: { Value: 3 },
  });
  expect(run('build', file, '--out', out, '--force').status).toBe(0);
});

test('flags set ids, addresses and native clients', () => {
  const out = join(folder, 'flags');
  const id = 'a'.repeat(32);
  const result = run(
    ...['build', fileOf('zoom.json', { services: [{ id: 'zoom', level: 'block' }] }), '--out', out],
    ...['--extension-id', id, '--update-url', 'https://kreis.de/u.xml', '--xpi-url', 'https://kreis.de/k.xpi'],
    ...['--native-clients', 'block'],
  );
  expect(result.stderr).not.toContain('Do not deploy');
  const linux = join(out, 'linux/etc/chromium/policies/managed');
  expect(JSON.parse(readFileSync(join(linux, 'konferenzlotse.json'), 'utf8')).ExtensionInstallForcelist).toEqual([
    `${id};https://kreis.de/u.xml`,
  ]);
  expect(readFileSync(join(linux, 'konferenzlotse-native-clients.json'), 'utf8')).toContain('zoommtg:*');
  expect(readFileSync(join(out, 'firefox/policies.json'), 'utf8')).toContain('https://kreis.de/k.xpi');
});

test('a second build leaves nothing of the first behind, but touches no folder of others', () => {
  const out = join(folder, 'twice');
  const file = fileOf('twice.json', { services: [{ id: 'zoom', level: 'block' }] });
  mkdirSync(join(out, 'windows'), { recursive: true });
  writeFileSync(join(out, 'windows', 'mine.txt'), '');
  run('build', file, '--out', out, '--native-clients', 'block');
  expect(existsSync(join(out, 'windows/mine.txt'))).toBe(true);
  expect(existsSync(join(out, 'google-admin/blocked-urls.txt'))).toBe(true);
  run('build', file, '--out', out);
  expect(existsSync(join(out, 'google-admin/blocked-urls.txt'))).toBe(false);
});

test.each([
  [['build', 'x.json'], /--out/],
  [['build', 'x.json', '--out', 'y', '--native-clients', 'no'], /allow or block/],
  [['build', 'x.json', '--out', 'y', '--extension-id', 'xyz'], /32 letters/],
  [['build', 'x.json', '--out', 'y', '--update-url', 'https://a.de/;b'], /--update-url/],
  [['chek', 'x.json'], /Usage/],
  [['check', 'x.json', '--lang', 'de'], /--lang/],
  [[], /Usage/],
])('%j is refused with what is wrong', (args, reason) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(reason);
  expect(existsSync('y')).toBe(false);
});

test('the command itself prints findings and gives the exit code', { timeout: 20_000 }, () => {
  const args = ['--import', 'tsx', 'cli/policy/main.ts', 'check', fileOf('wrong.json', wrong)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^error \/level .*\nerror \/services\/0\/id .*\n$/);
});
