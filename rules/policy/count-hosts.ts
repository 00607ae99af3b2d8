import type { Rules } from '../judge/rules.ts';

/** More hosts of one service than this are left to the network rules alone: storage.local holds 10 MB. */
export const mostHostsInPages = 5_000;

/** How many host patterns each service has. */
export function countHosts({ hosts }: Pick<Rules, 'hosts'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of Object.values(hosts)) {
    for (const { service } of group) if (service !== null) counts.set(service, (counts.get(service) ?? 0) + 1);
  }
  return counts;
}
