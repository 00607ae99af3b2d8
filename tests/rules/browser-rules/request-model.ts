import type { NetworkRule } from '../../../rules/browser-rules/network-rules.ts';
import { hostSuffixes } from '../../../rules/hosts/host-pattern.ts';
import { groupEntries } from '../../../rules/policy/compile-rules.ts';

export type Outcome = 'redirect' | 'allow' | 'nothing';

/**
 * What a browser makes of addresses by its network rules: a rule's domains span all hosts below them, the highest
 * priority wins, and of equal ones the rule that allows. Chromium takes a host with its trailing dot for the host itself.
 */
export function createRequestModel(
  rules: NetworkRule[],
  browser: 'chromium' | 'firefox',
): (url: string) => Outcome {
  const byDomain = groupEntries(
    rules.flatMap((rule) => rule.condition.requestDomains.map((domain): [string, NetworkRule] => [domain, rule])),
  );
  const filters = new Map(rules.map(({ id, condition }) => [id, readFilter(condition)]));
  return (url) => {
    const { href, hostname, protocol } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return 'nothing';
    const host = browser === 'chromium' ? hostname.replace(/\.$/, '') : hostname;
    const fitting = suffixesOf(host)
      .flatMap((suffix) => byDomain.get(suffix) ?? [])
      .filter(({ id }) => filters.get(id)?.test(href));
    return fitting.sort(byPrecedence)[0]?.action.type ?? 'nothing';
  };
}

function readFilter({ regexFilter, isUrlFilterCaseSensitive }: NetworkRule['condition']): RegExp {
  return new RegExp(regexFilter, isUrlFilterCaseSensitive ? '' : 'i');
}

function byPrecedence(a: NetworkRule, b: NetworkRule): number {
  return b.priority - a.priority || Number(b.action.type === 'allow') - Number(a.action.type === 'allow');
}

/** `zoom.us.` gives `us.` and no empty host. */
function suffixesOf(host: string): string[] {
  const dot = host.endsWith('.') ? '.' : '';
  return hostSuffixes(dot ? host.slice(0, -1) : host).map((suffix) => suffix + dot);
}
