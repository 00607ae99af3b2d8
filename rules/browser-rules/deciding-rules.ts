import { formatHostPattern, type HostPattern, hostSuffixes } from '../hosts/host-pattern.ts';
import { isInForce } from '../judge/judge.ts';
import { type ApprovalRule, type HostRule, isPausing, type Rules } from '../judge/rules.ts';
import { groupEntries } from '../policy/compile-rules.ts';

export type DecidingRule = HostRule & HostPattern;

type HostRules = Pick<Rules, 'hosts' | 'services'>;

/** The rules that lead to the pause page, and those more exact that spare pages which the former span. */
export function listDecidingRules(rules: HostRules): { paused: DecidingRule[]; spared: DecidingRule[] } {
  const all = Object.entries(rules.hosts).flatMap(([host, group]) => chooseDeciding(host, group));
  const paused = all.filter((rule) => isPaused(rule, rules));
  const here = new Set(paused.map(({ host }) => host));
  const spanning = new Set(paused.filter(({ below }) => below).map(({ host }) => host));
  const isSpanned = ({ host }: DecidingRule) =>
    here.has(host) || hostSuffixes(host).some((suffix) => suffix !== host && spanning.has(suffix));
  return { paused, spared: all.filter((rule) => !isPaused(rule, rules) && isSpanned(rule)) };
}

/** Of several rules for the same pages one decides, as `findHostRule` has it: the first that names a service. */
function chooseDeciding(host: string, group: HostRule[]): DecidingRule[] {
  const deciding = new Map<string, DecidingRule>();
  for (const rule of group) {
    const pages = `${rule.below} ${rule.path}`;
    const chosen = deciding.get(pages);
    if (!chosen || (chosen.service === null && rule.service !== null)) deciding.set(pages, { host, ...rule });
  }
  return [...deciding.values()];
}

function isPaused({ service }: HostRule, { services }: HostRules): boolean {
  return service !== null && isPausing(services[service]?.level ?? 'off');
}

/** Hosts that are approved on a day (local YYYY-MM-DD), as patterns. */
export function listApprovedHosts(approvals: Record<string, ApprovalRule[]>, today: string): HostPattern[] {
  return Object.entries(approvals).flatMap(([host, group]) =>
    group.filter(({ approval }) => isInForce(approval, today)).map(({ below }) => ({ host, below, path: '' })),
  );
}

/** The same hosts and paths that lead to the pause page, as patterns, by service: what a passage of each opens. */
export function listPausedHosts(rules: HostRules): Record<string, string[]> {
  const { paused } = listDecidingRules(rules);
  return Object.fromEntries(groupEntries(paused.map((rule) => [rule.service ?? '', formatHostPattern(rule)])));
}
