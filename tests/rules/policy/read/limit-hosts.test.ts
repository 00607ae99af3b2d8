import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../../rules/policy/findings/finding.ts';
import type { Policy } from '../../../../rules/policy/model/schema.ts';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { custom, sampleCatalogue } from '../sample.ts';

const parse = (input: unknown) => parsePolicy(input, sampleCatalogue);

describe('hosts beyond the limit are left out', () => {
  const hosts = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `h${i + from}.acme.example`);
  const services = (level: string | undefined) => [
    { id: 'a', name: 'A', hosts: hosts(4_990), ...(level && { level }) },
    { id: 'b', name: 'B', hosts: hosts(20, 9_000), ...(level && { level }) },
    { id: 'c', name: 'C', hosts: hosts(5, 99_000), ...(level && { level }) },
  ];

  test.each<[string | undefined, Policy['level'], (number | undefined)[], FindingCode[]]>([
    ['inform', 'block', [4_990, 10, undefined], ['too-many-hosts', 'too-many-hosts']],
    [undefined, undefined, [4_990, 10, undefined], ['too-many-hosts', 'too-many-hosts']],
    [undefined, 'reason', [4_990, 20, 5], []],
    ['acknowledge', undefined, [4_990, 20, 5], []],
    ['off', undefined, [4_990, 20, 5], []],
  ])('service level %s, policy level %s', (level, general, kept, codes) => {
    const { policy, findings } = parse({ customServices: services(level), ...(general && { level: general }) });
    const counts = ['a', 'b', 'c'].map((id) => policy.customServices?.find((s) => s.id === id)?.hosts.length);
    expect(counts).toEqual(kept);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  test('at block, the host after 100,000 is left out', () => {
    const { policy, findings } = parse(custom({ level: 'block', hosts: hosts(100_001) }));
    expect(policy.customServices?.[0]?.hosts).toHaveLength(100_000);
    expect(findings.map(({ pointer, code }) => `${code} ${pointer}`)).toEqual([
      'too-many-hosts /customServices/0/hosts',
    ]);
  });

  test('approved hosts beyond 5,000 are left out, over all approvals together', () => {
    const approvals = [hosts(4_990), hosts(20, 9_000), hosts(5, 99_000)].map((named) => ({
      service: 'zoom',
      hosts: named.map((host) => host.replace('acme.example', 'zoom.us')),
    }));
    const { policy, findings } = parse({ approvals });
    expect(policy.approvals?.map((approval) => approval.hosts.length)).toEqual([4_990, 10]);
    expect(findings.map(({ pointer, code, severity }) => `${severity} ${code} ${pointer}`)).toEqual([
      'error too-many-hosts /approvals/1/hosts',
      'error too-many-hosts /approvals/2/hosts',
    ]);
  });
});
