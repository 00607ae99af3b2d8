import { hostSuffixes } from '../hosts/host-pattern.ts';
import { writePauseAddress } from '../judge/passage.ts';
import { type HostRule, isPausing, type Rules } from '../judge/rules.ts';
import { groupEntries } from '../policy/compile-rules.ts';
import { hashText } from '../text/hash-text.ts';

/** The parts of a declarativeNetRequest rule that we use. */
export interface NetworkRule {
  id: number;
  priority: number;
  action: { type: 'redirect'; redirect: { regexSubstitution: string } } | { type: 'allow' };
  condition: {
    regexFilter?: string;
    requestDomains: string[];
    excludedRequestDomains?: string[];
    resourceTypes: ('main_frame' | 'sub_frame')[];
  };
}

/** Whether a rule redirects pages of this service to the pause page. */
export function isRedirectOf(
  { action }: { action: { redirect?: { regexSubstitution?: string | undefined } | undefined } },
  service: string,
): boolean {
  return action.redirect?.regexSubstitution?.endsWith(writePauseAddress('', service, '\\0')) ?? false;
}

/** Derives a rule's id from a name, so that session rules of different names do not collide. */
export function networkRuleId(name: string): number {
  return (hashText(name) >>> 1) + 1;
}

type Entry = [host: string, rule: HostRule];

/**
 * Rules that redirect every page of a paused service to the pause page before a request is sent, with the whole
 * address after the `#`. They may catch a few pages too many (hosts below an exact one); the pause page judges again
 * and lets those through. `pausePage` is its full address.
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
  const excluded = findForeignHostsBelow(new Set(domains), service, hosts);
  return {
    id,
    priority: 1,
    action: {
      type: 'redirect',
      redirect: { regexSubstitution: writePauseAddress(pausePage, service ?? '', '\\0') },
    },
    condition: {
      regexFilter: writePathFilter(path),
      requestDomains: domains,
      ...(excluded.length ? { excludedRequestDomains: excluded } : {}),
      resourceTypes: ['main_frame', 'sub_frame'],
    },
  };
}

/** Hosts below these domains that belong to another service, or to no product at all. */
function findForeignHostsBelow(domains: Set<string>, service: string | null, hosts: Rules['hosts']): string[] {
  const isForeign = ([host, group]: [string, HostRule[]]) =>
    !domains.has(host) && group.every((rule) => rule.service !== service && rule.path === '');
  const isBelow = ([host]: [string, HostRule[]]) => hostSuffixes(host).some((suffix) => domains.has(suffix));
  return Object.entries(hosts)
    .filter((entry) => isBelow(entry) && isForeign(entry))
    .map(([host]) => host)
    .sort();
}

/** Lets pages of these hosts through despite a redirect: for a passage, or for a host or path caught by accident. */
export function writeAllowRule(name: string, hosts: string[], path = ''): NetworkRule {
  return {
    id: networkRuleId(name),
    priority: 2,
    action: { type: 'allow' },
    condition: {
      ...(path ? { regexFilter: writePathFilter(path) } : {}),
      requestDomains: hosts,
      resourceTypes: ['main_frame', 'sub_frame'],
    },
  };
}

/** Matches all addresses at or below a path, or every address if there is no path. */
function writePathFilter(path: string): string {
  const folder = path.replace(/\/$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return folder ? `^https?://[^/?#]+${folder}(?:[/?#].*)?$` : '^https?://.*';
}

/**
 * Extends a rule to hosts with a trailing dot: `https://zoom.us./` is the same site, but Firefox's network rules,
 * unlike Chromium's, treat it as another one.
 */
export function addDottedDomains(rule: NetworkRule): NetworkRule {
  const { requestDomains, excludedRequestDomains } = rule.condition;
  return {
    ...rule,
    condition: {
      ...rule.condition,
      requestDomains: addDots(requestDomains),
      ...(excludedRequestDomains ? { excludedRequestDomains: addDots(excludedRequestDomains) } : {}),
    },
  };
}

function addDots(domains: string[]): string[] {
  return domains.flatMap((domain) => [domain, `${domain}.`]);
}
