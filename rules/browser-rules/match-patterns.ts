import { formatHostPattern, hostSuffixes } from '../hosts/host-pattern.ts';
import type { Pages } from '../hosts/match-pattern.ts';
import type { HostRule, Rules } from '../judge/rules.ts';

type Entry = [host: string, rule: HostRule];

/** Match patterns for listed and approved pages, and for hosts that these cover by accident. */
export function listMatchPatterns(rules: Omit<Rules, 'schemes'>): Pages {
  const { hosts, services, approvals } = rules;
  const counts = countHosts(rules);
  const entries = Object.entries(hosts).flatMap(([host, group]) => group.map((rule): Entry => [host, rule]));
  const isListed = ([, { service }]: Entry) =>
    service !== null &&
    (services[service]?.level ?? 'off') !== 'off' &&
    (counts.get(service) ?? 0) <= maxHostsInPages;
  const listed = entries.filter(isListed);
  // An excluded `*.host` must not shut out a listed host below it; there `judge` draws the line.
  const spanning = new Set(listed.flatMap(([host]) => hostSuffixes(host)));
  const isExcluded = ([host, { below, path }]: Entry) => path === '' && !(below && spanning.has(host));
  const excluded = entries.filter(
    (entry) => !isListed(entry) && isExcluded(entry) && !Object.hasOwn(approvals, entry[0]),
  );
  // On approved hosts the toolbar says that they are approved.
  const approved = Object.entries(approvals).flatMap(([host, group]) =>
    group.map(({ below }): Entry => [host, { service: null, below, path: '' }]),
  );
  return { matches: toPatterns([...listed, ...approved]), excludeMatches: toPatterns(excluded) };
}

function toPatterns(entries: Entry[]): string[] {
  return [...new Set(entries.flatMap(([host, rule]) => matchPatterns(host, rule)))].sort();
}

/** In a match pattern `*.host` includes the host itself; `judge` decides if only its subdomains are listed. */
function matchPatterns(host: string, { below, path }: HostRule): string[] {
  const origin = `*://${formatHostPattern({ host, below })}`;
  const folder = path.replace(/\/$/, '');
  return folder ? [`${origin}${folder}`, `${origin}${folder}?*`, `${origin}${folder}/*`] : [`${origin}/*`];
}

/** A service with more hosts than this is left to the network rules alone: storage.local is limited to 10 MB. */
export const maxHostsInPages = 5_000;

/** Number of host patterns by service. */
export function countHosts({ hosts }: Pick<Rules, 'hosts'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of Object.values(hosts)) {
    for (const { service } of group) if (service !== null) counts.set(service, (counts.get(service) ?? 0) + 1);
  }
  return counts;
}
