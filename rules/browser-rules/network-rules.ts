import type { HostPattern } from '../hosts/host-pattern.ts';
import { writePauseAddress } from '../judge/passage.ts';
import type { Rules } from '../judge/rules.ts';
import { listApprovedHosts, listDecidingRules } from './deciding-rules.ts';
import { aboveAllHosts, exactness, groupHosts, type HostGroup, writeAddressFilter } from './host-groups.ts';

/** The part of the browsers' declarativeNetRequest rules that we use. */
export interface NetworkRule {
  id: number;
  priority: number;
  action: { type: 'redirect'; redirect: { regexSubstitution: string } } | { type: 'allow' };
  condition: {
    regexFilter: string;
    isUrlFilterCaseSensitive: true;
    requestDomains: string[];
    resourceTypes: ('main_frame' | 'sub_frame')[];
  };
}

/**
 * Rules that hand every page that `judge` calls paused to the pause page before a request leaves, the whole address behind
 * its `#`, and no other page. However many services there are, each rule speaks for all hosts that are alike.
 * `pausePage` is its full address, `today` a local YYYY-MM-DD: approvals end with the day.
 */
export function writeNetworkRules(
  { hosts, services, approvals }: Omit<Rules, 'schemes'>,
  pausePage: string,
  today: string,
): NetworkRule[] {
  const { paused, spared } = listDecidingRules({ hosts, services });
  if (paused.length === 0) return [];
  const regexSubstitution = writePauseAddress(pausePage, '\\0');
  const rules = [
    ...writeRules(paused, { type: 'redirect', redirect: { regexSubstitution } }),
    ...writeRules(spared, { type: 'allow' }),
    ...writeRules(listApprovedHosts(approvals, today), { type: 'allow' }, aboveAllHosts),
  ];
  return numberRules(rules);
}

/** Lets the pages of these patterns pass where they would be redirected, and leaves more exact redirects alone. */
export function writePassageRules(patterns: HostPattern[]): NetworkRule[] {
  return numberRules(writeRules(patterns, { type: 'allow' }));
}

/** Of two rules with the same priority browsers prefer the one that allows. */
function writeRules(
  patterns: HostPattern[],
  action: NetworkRule['action'],
  priority?: number,
): Omit<NetworkRule, 'id'>[] {
  return groupHosts(patterns).map((group) => ({
    priority: priority ?? exactness(group),
    action,
    condition: writeCondition(group),
  }));
}

function writeCondition(group: HostGroup): NetworkRule['condition'] {
  return {
    regexFilter: writeAddressFilter(group),
    isUrlFilterCaseSensitive: true,
    requestDomains: group.hosts,
    resourceTypes: ['main_frame', 'sub_frame'],
  };
}

function numberRules(rules: Omit<NetworkRule, 'id'>[]): NetworkRule[] {
  return rules.map((rule, index) => ({ id: index + 1, ...rule }));
}

/**
 * The same rule for `https://zoom.us./` too: it is the same site, and Firefox's network rules, unlike Chromium's, take
 * the host with the trailing dot for another one.
 */
export function addDottedDomains(rule: NetworkRule): NetworkRule {
  const requestDomains = rule.condition.requestDomains.flatMap((domain) => [domain, `${domain}.`]);
  return { ...rule, condition: { ...rule.condition, requestDomains } };
}
