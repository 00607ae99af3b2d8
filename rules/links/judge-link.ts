import { hostSuffixes } from '../judge/host-suffixes.ts';
import { judge } from '../judge/judge.ts';
import type { Rules } from '../judge/rules.ts';
import { shouldShowBanner } from '../judge/should-show-banner.ts';
import { isWrapperHost, unwrapLink } from './unwrap-link.ts';

interface LinkWorld {
  rules: Rules;
  /** The employee's snoozes, by service id: they hold for links as for pages. */
  snoozes: Record<string, { until: string }>;
}

/** The host stands in front: what follows these characters changes no verdict on a link. */
const mostCharacters = 8_192;

/** The listed service that a link leads to, through wrappers, or null where nothing is to be said. */
export function judgeLink(link: string, { rules, snoozes }: LinkWorld, now: Date): string | null {
  const verdict = judge(unwrapLink(link.slice(0, mostCharacters)), rules, now);
  if (verdict.kind !== 'listed') return null;
  return shouldShowBanner(verdict, snoozes[verdict.service]?.until ?? null, now) ? verdict.service : null;
}

/** Whether links to this host need to be judged at all: most need not, and reading an address costs most of a verdict. */
export function mayLeadToListed(hostname: string, { rules }: Pick<LinkWorld, 'rules'>): boolean {
  // Without a host it may still be the launch of a native client.
  if (hostname === '') return true;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return hostSuffixes(host).some((suffix) => Object.hasOwn(rules.hosts, suffix)) || isWrapperHost(host);
}
