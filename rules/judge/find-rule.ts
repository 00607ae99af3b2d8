import { hostSuffixes, isBelowPath } from '../hosts/host-pattern.ts';
import type { Approval, ApprovalRule, HostRule } from './rules.ts';

/** The most specific rule for a host and path, and the host it is stored under: longest host first, then longest path. */
export function findHostRule(
  rules: Record<string, HostRule[]>,
  host: string,
  path: string,
): { host: string; rule: HostRule } | null {
  for (const suffix of hostSuffixes(host)) {
    // A host may have the name of a member of Object.prototype.
    if (!Object.hasOwn(rules, suffix)) continue;
    const fitting = (rules[suffix] ?? []).filter(
      (rule) => rule.below === (suffix !== host) && isBelowPath(path, rule.path),
    );
    const rule = fitting.sort(bySpecificity)[0];
    if (rule) return { host: suffix, rule };
  }
  return null;
}

function bySpecificity(a: HostRule, b: HostRule): number {
  // Of two equally specific rules, the one that names a service wins.
  return b.path.length - a.path.length || Number(a.service === null) - Number(b.service === null);
}

/** The approval in force for a host on a day (local YYYY-MM-DD), the most specific host first. */
export function findApproval(rules: Record<string, ApprovalRule[]>, host: string, today: string): Approval | null {
  for (const suffix of hostSuffixes(host)) {
    if (!Object.hasOwn(rules, suffix)) continue;
    const rule = rules[suffix]?.find(
      ({ below, approval }) => below === (suffix !== host) && isInForce(approval, today),
    );
    if (rule) return rule.approval;
  }
  return null;
}

function isInForce({ validUntil }: Approval, today: string): boolean {
  return validUntil === null || today <= validUntil;
}
