import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/build/read-catalogue.ts';
import { runCommand } from '../../cli/policy/run-command.ts';
import { parsePolicy } from '../../rules/policy/read/parse-policy.ts';

const catalogue = readCatalogue();
const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hosts = Array.from({ length: 100_000 }, (_, index) => `meet${index}.host${index % 997}.example`);
const policyOf = (entries: string[]) => ({
  customServices: [{ id: 'large', name: 'Large', hosts: entries, level: 'block' }],
});

it.each(['check', 'build'])('policy %s of 100,000 hosts takes under 5 s', (command) => {
  const file = join(folder, 'large.json');
  writeFileSync(file, JSON.stringify(policyOf(hosts)));
  const args = command === 'check' ? [command, file] : [command, file, '--out', join(folder, 'large')];
  const started = performance.now();
  const status = runCommand(args, { catalogue, say: () => null, warn: () => null });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(status).toBe(0);
});

it('100,000 wrong hosts and 25,000 other mistakes take no longer than valid ones', () => {
  const wrong = hosts.map((host) => `https://${host}/`);
  const unknownKeys = Object.fromEntries(hosts.slice(0, 20_000).map((host) => [host, 1]));
  const approvals = hosts.slice(0, 5_000).map((host) => ({ service: 'large', hosts: [host] }));
  const started = performance.now();
  const { findings } = parsePolicy({ ...unknownKeys, ...policyOf(wrong), approvals }, catalogue);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(findings.length).toBeGreaterThanOrEqual(125_000);
});
