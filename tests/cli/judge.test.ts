import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('npm run judge', () => {
  it.each([
    ['https://zoom.us/j/1\n', 'zoom\tinform\thttps://zoom.us/j/1\n'],
    ['https://ZOOM.us./ \n', 'zoom\tinform\thttps://ZOOM.us./ \n'],
    ['https://zoom.us/\r\n', 'zoom\tinform\thttps://zoom.us/\r\n'],
    ['https://whereby.com/x\n', 'whereby\toff\thttps://whereby.com/x\n'],
    ['zoommtg://zoom.us/join?confno=1\n', 'zoom\tinform\tzoommtg://zoom.us/join?confno=1\n'],
    ['mailto:a@zoom.us\n', '-\t-\tmailto:a@zoom.us\n'],
    ['https://example.org/\nhttps://zoom.us/', '-\t-\thttps://example.org/\nzoom\tinform\thttps://zoom.us/\n'],
    ['', ''],
  ])('answers %j', (input, output) => {
    expect(run(input).stdout).toBe(output);
  });

  it('reports a line that is no address, and goes on', () => {
    const { stdout, stderr, status } = run('not an address\n\nhttps://zoom.us/\n');
    expect(stdout).toBe('-\t-\tnot an address\n-\t-\t\nzoom\tinform\thttps://zoom.us/\n');
    expect(stderr).toContain('not an address: not an address');
    expect(status).toBe(0);
  });

  it('judges by a policy file', () => {
    const file = write('{"services":[{"id":"zoom","level":"off"},{"id":"whereby","level":"block"}]}');
    expect(run('https://zoom.us/\nhttps://whereby.com/x\n', '--policy', file).stdout).toBe(
      'zoom\toff\thttps://zoom.us/\nwhereby\tblock\thttps://whereby.com/x\n',
    );
  });

  it.each([
    ['without a policy', [], ['bigbluebutton\toff', 'bigbluebutton\toff', '-\t-']],
    [
      'by a policy that wants it',
      [
        '--policy',
        write(
          '{"detectEngines":true,"alternatives":[{"id":"own","name":"Own","startUrl":"https://bbb.kreis.example/"}]}',
        ),
      ],
      ['bigbluebutton\tinform', 'bigbluebutton\toff', '-\t-'],
    ],
  ])('names the engine that an unlisted address reveals, %s', (_what, options, answers) => {
    const addresses = [
      'https://bbb.firma.example/html5client/join?sessionToken=1',
      'https://bbb.kreis.example/html5client/join?sessionToken=1',
      'https://meet.firma.example/Besprechung',
    ];
    const output = answers.map((answer, index) => `${answer}\t${addresses[index]}\n`).join('');
    expect(run(addresses.join('\n'), ...options).stdout).toBe(output);
  });

  it.each([
    ['a missing file', join(tmpdir(), 'there-is-no-such-policy.json')],
    ['a broken file', write('{"level":')],
  ])('says in one sentence that %s cannot be read', (_what, file) => {
    const { stdout, stderr, status } = run('https://zoom.us/\n', '--policy', file);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(file);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

function run(input: string, ...options: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'cli/judge.ts', ...options], { input, encoding: 'utf8' });
}

function write(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'konferenzlotse-')), 'policy.json');
  writeFileSync(file, text);
  return file;
}
