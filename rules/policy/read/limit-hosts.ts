import type { Level } from '../../judge/rules.ts';
import { step } from '../json.ts';
import type { CustomService, Policy, PolicyApproval } from '../model/schema.ts';
import { pointerOf, type Reading, reportWith } from './reading.ts';

// Measured: beyond these the browser takes seconds to load the rules.
const maxHosts = { banner: 5_000, pausePage: 100_000, approvals: 5_000 } as const;
type Sink = keyof typeof maxHosts;

const expectedHosts: Record<Sink, string> = {
  banner: `≤ ${maxHosts.banner} hosts at inform`,
  pausePage: `≤ ${maxHosts.pausePage} hosts above inform`,
  approvals: `≤ ${maxHosts.approvals} approved hosts`,
};

/** Keeps as many hosts of own services as a browser can handle, in the given order, and reports the rest. */
export function limitHosts(
  services: CustomService[],
  policy: Pick<Policy, 'level'>,
  reading: Reading,
): CustomService[] {
  const remaining: Record<Sink, number> = { ...maxHosts };
  return services.flatMap((service) => {
    const sink = sinkOf(service.level ?? policy.level ?? 'inform');
    if (sink === null) return [service];
    const { hosts } = service;
    const kept = hosts.slice(0, remaining[sink]);
    remaining[sink] -= kept.length;
    if (kept.length === hosts.length) return [service];
    reportExcess(service, sink, reading);
    return kept.length === 0 ? [] : [{ ...service, hosts: kept }];
  });
}

function sinkOf(level: Level): Sink | null {
  if (level === 'off') return null;
  return level === 'inform' ? 'banner' : 'pausePage';
}

/** Builds a function that keeps of each approval, in the given order, as many hosts as a browser can handle together. */
export function createApprovalLimit(
  reading: Reading,
): (approval: PolicyApproval, hosts: string[]) => PolicyApproval[] {
  let remaining: number = maxHosts.approvals;
  return (approval, hosts) => {
    const kept = hosts.slice(0, remaining);
    remaining -= kept.length;
    if (kept.length < hosts.length) reportExcess(approval, 'approvals', reading);
    return kept.length === 0 ? [] : [{ ...approval, hosts: kept }];
  };
}

function reportExcess(part: CustomService | PolicyApproval, sink: Sink, reading: Reading): void {
  const pointer = step(pointerOf(reading, part), 'hosts');
  reportWith(reading, pointer, { code: 'too-many-hosts', expected: expectedHosts[sink] }, part.hosts.length);
}
