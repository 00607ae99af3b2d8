import { findHostRule } from '../judge/find-rule.ts';
import type { Rules } from '../judge/rules.ts';

/** The pattern of the catalogue that says "this host is the vendor's, but not the product", or null. */
export function findExclusion(hosts: Rules['hosts'], address: { host: string; path: string }): string | null {
  const found = findHostRule(hosts, address.host, address.path);
  if (!found || found.rule.service !== null) return null;
  return `${found.rule.below ? '*.' : ''}${found.host}${found.rule.path}`;
}
