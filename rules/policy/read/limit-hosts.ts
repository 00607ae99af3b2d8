import type { Level } from '../../judge/rules.ts';
import { step } from '../json.ts';
import type { CustomService, Policy } from '../model/schema.ts';
import { pointerOf, type Reading, reportWith } from './reading.ts';

// Measured: beyond these the browser takes seconds to load the rules.
const maxHosts = { banner: 5_000, pausePage: 100_000 } as const;
type Sink = keyof typeof maxHosts;

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

function reportExcess(service: CustomService, sink: Sink, reading: Reading): void {
  const expected = `≤ ${maxHosts[sink]} hosts ${sink === 'banner' ? 'at' : 'above'} inform`;
  const pointer = step(pointerOf(reading, service), 'hosts');
  reportWith(reading, pointer, { code: 'too-many-hosts', expected }, service.hosts.length);
}
