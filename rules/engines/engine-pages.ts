import { parseHostPattern } from '../hosts/host-pattern.ts';
import type { Rules } from '../judge/rules.ts';
import type { Policy } from '../policy/schema.ts';

// Measured: beyond some thousand patterns the browser takes seconds; what is left out, the script asks the rules about.
const mostExcluded = 2_000;

/** Match patterns for pages that may be an engine on an unknown host; none unless the policy wants them looked at. */
export function listEnginePages(
  policy: Policy,
  { hosts }: Pick<Rules, 'hosts'>,
): { matches: string[]; excludeMatches: string[] } {
  if (!policy.detectEngines) return { matches: [], excludeMatches: [] };
  const listed = Object.entries(hosts).flatMap(([host, group]) =>
    group.filter(({ service, path }) => service !== null && path === '').map(({ below }) => ({ host, below })),
  );
  // Later entries are the catalogue's: they stay when an organisation lists very many hosts of its own.
  const quiet = [...listQuietHosts(policy), ...listed.reverse()];
  const patterns = quiet.map(({ host, below }) => `*://${below ? '*.' : ''}${host}/*`);
  return { matches: ['*://*/*'], excludeMatches: [...new Set(patterns)].slice(0, mostExcluded) };
}

/** Hosts where an engine is no surprise: those approved, and those the organisation itself sends people to. */
export function listQuietHosts({ approvals = [], alternatives = [] }: Policy): { host: string; below: boolean }[] {
  const approved = approvals.flatMap(({ hosts }) => hosts.map(parseHostPattern));
  const own = alternatives.flatMap(({ startUrl }) => (startUrl ? [new URL(startUrl).hostname] : []));
  return [
    ...approved.map(({ host, below }) => ({ host, below })),
    ...own.map((host) => ({ host: host.replace(/\.$/, ''), below: false })),
  ];
}
