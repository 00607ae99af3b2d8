import { hostSuffixes } from '../judge/host-suffixes.ts';
import type { HostRule, Rules } from '../judge/rules.ts';

type Entry = [host: string, rule: HostRule];

/** Match patterns for the pages of all services that are not `off`, and for the hosts among them that are not meant. */
export function listMatchPatterns({ hosts, services }: Pick<Rules, 'hosts' | 'services'>): {
  matches: string[];
  excludeMatches: string[];
} {
  const entries = Object.entries(hosts).flatMap(([host, group]) => group.map((rule): Entry => [host, rule]));
  const isListed = ([, { service }]: Entry) => service !== null && (services[service]?.level ?? 'off') !== 'off';
  const listed = entries.filter(isListed);
  // An excluded `*.host` must not take a listed host below it away; there `judge` draws the line.
  const spanning = new Set(listed.flatMap(([host]) => hostSuffixes(host)));
  const isExcluded = ([host, { below, path }]: Entry) => path === '' && !(below && spanning.has(host));
  const excluded = entries.filter((entry) => !isListed(entry) && isExcluded(entry));
  return { matches: toPatterns(listed), excludeMatches: toPatterns(excluded) };
}

function toPatterns(entries: Entry[]): string[] {
  return [...new Set(entries.flatMap(([host, rule]) => matchPatterns(host, rule)))].sort();
}

/** `*.host` of a match pattern holds the host itself too: `judge` decides where only hosts below are meant. */
function matchPatterns(host: string, { below, path }: HostRule): string[] {
  const origin = `*://${below ? '*.' : ''}${host}`;
  const folder = path.replace(/\/$/, '');
  return folder ? [`${origin}${folder}`, `${origin}${folder}?*`, `${origin}${folder}/*`] : [`${origin}/*`];
}
