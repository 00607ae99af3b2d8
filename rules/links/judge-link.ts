import { readAddress } from '../hosts/address.ts';
import { hostSuffixes } from '../hosts/host-pattern.ts';
import { judge } from '../judge/judge.ts';
import type { Rules } from '../judge/rules.ts';
import { isWrapperHost, unwrapLink } from './unwrap-link.ts';

interface HiddenAware {
  rules: Rules;
  /** Services that the employee has hidden: snoozes apply to links as to pages. */
  hidden: string[];
}

/** The host comes first: nothing beyond this length changes the verdict on a link. */
const maxCharacters = 8_192;

/** The listed service that a link leads to, through wrappers; null if there is nothing to say. */
export function judgeLink(link: string, { rules, hidden }: HiddenAware, now: Date): string | null {
  const verdict = judge(readAddress(unwrapLink(link.slice(0, maxCharacters))), rules, now);
  if (verdict.kind !== 'listed' || verdict.level === 'off') return null;
  return hidden.includes(verdict.service) ? null : verdict.service;
}

/** Whether links to this host need judging at all. Most do not, and parsing the address is most of a verdict's cost. */
export function mayLeadToListed(hostname: string, { rules }: Pick<HiddenAware, 'rules'>): boolean {
  // Without a host it may still launch a native client.
  if (hostname === '') return true;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return hostSuffixes(host).some((suffix) => Object.hasOwn(rules.hosts, suffix)) || isWrapperHost(host);
}
