import { hostSuffixes } from '../hosts/host-pattern.ts';
import { type HostRule, isPausing, type Rules } from '../judge/rules.ts';
import { groupEntries } from './group-entries.ts';
import type { NetworkRule } from './network-rule.ts';
import { writePathFilter } from './write-path-filter.ts';

type Entry = [host: string, rule: HostRule];

/**
 * Rules that hand every page of a paused service to the pause page before a request leaves, the whole address behind
 * its `#`. They may hold a few pages more than meant (hosts below an exact one): the pause page judges and lets those
 * through. `pausePage` is its full address.
 */
export function writeNetworkRules(rules: Pick<Rules, 'hosts' | 'services'>, pausePage: string): NetworkRule[] {
  const paused = Object.entries(rules.hosts).flatMap(([host, group]) =>
    group.filter((rule) => isPaused(rule, rules)).map((rule): Entry => [host, rule]),
  );
  const groups = groupEntries(paused.map((entry) => [`${entry[1].service} ${entry[1].path}`, entry]));
  return [...groups.values()].map((entries, index) => writeRedirect(index + 1, entries, rules, pausePage));
}

function isPaused({ service }: HostRule, { services }: Pick<Rules, 'services'>): boolean {
  return service !== null && isPausing(services[service]?.level ?? 'off');
}

function writeRedirect(
  id: number,
  entries: Entry[],
  { hosts }: Pick<Rules, 'hosts'>,
  pausePage: string,
): NetworkRule {
  const { service, path } = entries[0]?.[1] ?? { service: '', path: '' };
  const domains = [...new Set(entries.map(([host]) => host))].sort();
  const excluded = findOthersBelow(new Set(domains), service, hosts);
  return {
    id,
    priority: 1,
    action: { type: 'redirect', redirect: { regexSubstitution: `${pausePage}?service=${service}#\\0` } },
    condition: {
      regexFilter: writePathFilter(path),
      requestDomains: domains,
      ...(excluded.length ? { excludedRequestDomains: excluded } : {}),
      resourceTypes: ['main_frame', 'sub_frame'],
    },
  };
}

/** Hosts below these domains that are somebody else's, or no product at all. */
function findOthersBelow(domains: Set<string>, service: string | null, hosts: Rules['hosts']): string[] {
  const isOthers = ([host, group]: [string, HostRule[]]) =>
    !domains.has(host) && group.every((rule) => rule.service !== service && rule.path === '');
  const isBelow = ([host]: [string, HostRule[]]) => hostSuffixes(host).some((suffix) => domains.has(suffix));
  return Object.entries(hosts)
    .filter((entry) => isBelow(entry) && isOthers(entry))
    .map(([host]) => host)
    .sort();
}
