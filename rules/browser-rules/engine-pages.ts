import { parseHostPattern } from '../hosts/host-pattern.ts';
import { allPagesOf, type Pages } from '../hosts/match-pattern.ts';
import type { Rules } from '../judge/rules.ts';
import type { Policy } from '../policy/model/schema.ts';

// Measured: beyond a few thousand patterns the browser takes seconds. Hosts left out are still judged by the rules.
const maxExcluded = 2_000;

/** Match patterns for pages that may be an engine on an unknown host; none unless the policy asks for detection. */
export function listEnginePages(policy: Policy, { hosts }: Pick<Rules, 'hosts'>): Pages {
  if (!policy.detectEngines) return { matches: [], excludeMatches: [] };
  const listed = Object.entries(hosts).flatMap(([host, group]) =>
    group.filter(({ service, path }) => service !== null && path === '').map(({ below }) => ({ host, below })),
  );
  // The catalogue's entries come last; reversed, they survive the limit if an organisation lists very many hosts.
  const expected = [...listExpectedEngineHosts(policy), ...listed.reverse()];
  const patterns = expected.map(allPagesOf);
  return { matches: ['*://*/*'], excludeMatches: [...new Set(patterns)].slice(0, maxExcluded) };
}

/** Hosts where an engine is no surprise: those approved, and those to which the organisation itself sends people. */
export function listExpectedEngineHosts({
  approvals = [],
  alternatives = [],
}: Policy): { host: string; below: boolean }[] {
  const approved = approvals.flatMap(({ hosts }) => hosts.map(parseHostPattern));
  const own = alternatives.flatMap(({ startUrl }) => (startUrl ? [new URL(startUrl).hostname] : []));
  return [
    ...approved.map(({ host, below }) => ({ host, below })),
    ...own.map((host) => ({ host: host.replace(/\.$/, ''), below: false })),
  ];
}
