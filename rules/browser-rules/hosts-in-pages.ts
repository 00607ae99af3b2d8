import { isPausing, type Rules } from '../judge/rules.ts';

/** More hosts than this are left to the network rules: patterns cost time on every page, and the store is small. */
const maxHostsInPages = 5_000;

type HostsAndServices = Pick<Rules, 'hosts' | 'services'>;

/**
 * Services whose hosts are in match patterns and snapshot. If own services have too many hosts together, those with a
 * pause page are left to the network rules, the largest first.
 */
export function listServicesInPages({ hosts, services }: HostsAndServices): Set<string> {
  const counts = countHosts(hosts);
  const countOf = (id: string) => counts.get(id) ?? 0;
  const fitting = Object.keys(services).filter((id) => isListed(id, services) && countOf(id) <= maxHostsInPages);
  const own = fitting.filter((id) => isOwn(id, services));
  const excess = own.reduce((sum, id) => sum + countOf(id), 0) - maxHostsInPages;
  const leaving = takeLargest(
    own.filter((id) => mayLeave(id, services)),
    countOf,
    excess,
  );
  return new Set(fitting.filter((id) => !leaving.has(id)));
}

/** Whether the network rules alone are enough for an own service: at `inform` there is only the banner. */
export function mayLeave(id: string, services: Rules['services']): boolean {
  return isOwn(id, services) && isPausing(services[id]?.level ?? 'off');
}

/** The largest of them, until together they make up for the excess. */
export function takeLargest(ids: string[], sizeOf: (id: string) => number, excess: number): Set<string> {
  const taken = new Set<string>();
  let remaining = excess;
  for (const id of ids.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    if (remaining <= 0) break;
    taken.add(id);
    remaining -= sizeOf(id);
  }
  return taken;
}

function isOwn(id: string, services: Rules['services']): boolean {
  return services[id]?.origin === 'custom-service';
}

function isListed(id: string, services: Rules['services']): boolean {
  return (services[id]?.level ?? 'off') !== 'off';
}

function countHosts(hosts: Rules['hosts']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of Object.values(hosts)) {
    for (const { service } of group) if (service !== null) counts.set(service, (counts.get(service) ?? 0) + 1);
  }
  return counts;
}
