import { formatHostPattern, hostSuffixes } from '../hosts/host-pattern.ts';
import type { Pages } from '../hosts/match-pattern.ts';
import type { HostRule, Rules } from '../judge/rules.ts';
import { listServicesInPages } from './hosts-in-pages.ts';

type Entry = [host: string, rule: HostRule];

// Measured: beyond some thousand patterns the browser takes seconds. Beyond the limit `judge` keeps the script quiet.
const maxExcluded = 2_000;

/** Match patterns for listed and approved pages, and for hosts that these cover by accident. */
export function listMatchPatterns(rules: Omit<Rules, 'schemes'>): Pages {
  const { hosts, approvals } = rules;
  const inPages = listServicesInPages(rules);
  const entries = Object.entries(hosts).flatMap(([host, group]) => group.map((rule): Entry => [host, rule]));
  const isListed = ([, { service }]: Entry) => service !== null && inPages.has(service);
  const listed = entries.filter(isListed);
  // On approved hosts the toolbar says that they are approved.
  const approved = Object.entries(approvals).flatMap(([host, group]) =>
    group.map(({ below }): Entry => [host, { service: null, below, path: '' }]),
  );
  const matched = [...listed, ...approved];
  const others = entries.filter((entry) => !isListed(entry));
  const excludeMatches = toPatterns(others.filter(indexExclusions(matched))).slice(0, maxExcluded);
  return { matches: toPatterns(matched), excludeMatches };
}

/** Builds a check whether an unlisted entry has to be excluded from these matches. */
function indexExclusions(matched: Entry[]): (entry: Entry) => boolean {
  const wide = new Set(matched.filter(([, { below }]) => below).map(([host]) => host));
  const exact = new Set(matched.filter(([, { below }]) => !below).map(([host]) => host));
  // An excluded `*.host` must not shut out a listed host below it; there `judge` draws the line.
  const spanning = new Set(matched.flatMap(([host]) => hostSuffixes(host)));
  return ([host, { below, path }]) => {
    if (path !== '' || exact.has(host) || (below && spanning.has(host))) return false;
    return hostSuffixes(host).some((suffix) => wide.has(suffix));
  };
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
