import type { CustomService, Level, Policy } from '../model/schema.ts';
import { pointerOf, type Reading, reportWith, step } from './reading.ts';

// Measured: beyond these the browser takes seconds to take the rules over.
const mostWithBanner = 5_000;
const mostWithPausePage = 100_000;

/** Keeps as many hosts of own services as a browser can hold, in the order given, and reports the rest. */
export function limitHosts(
  services: CustomService[],
  policy: Pick<Policy, 'level'>,
  reading: Reading,
): CustomService[] {
  const room = { banner: mostWithBanner, pausePage: mostWithPausePage };
  return services.flatMap((service) => {
    const kind = sinkOf(service.level ?? policy.level ?? 'inform');
    if (kind === null) return [service];
    const { hosts } = service;
    const kept = hosts.slice(0, room[kind]);
    room[kind] -= kept.length;
    if (kept.length === hosts.length) return [service];
    reportExcess(service, kind, reading);
    if (kept.length === 0) return [];
    reading.pointers.set(kept, pointerOf(reading, hosts));
    return [{ ...service, hosts: kept }];
  });
}

function sinkOf(level: Level): 'banner' | 'pausePage' | null {
  if (level === 'off') return null;
  return level === 'inform' ? 'banner' : 'pausePage';
}

function reportExcess(service: CustomService, kind: 'banner' | 'pausePage', reading: Reading): void {
  const expected =
    kind === 'banner' ? `≤ ${mostWithBanner} hosts at inform` : `≤ ${mostWithPausePage} hosts above inform`;
  const pointer = step(pointerOf(reading, service), 'hosts');
  reportWith(reading, pointer, { code: 'too-many-hosts', expected }, service.hosts.length);
}
