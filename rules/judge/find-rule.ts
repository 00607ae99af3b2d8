import { hostSuffixes, isBelowPath } from '../hosts/host-pattern.ts';
import type { Approval, ApprovalRule, HostRule } from './rules.ts';

/** The most exact rule for a host and path, with the host it is kept under: longest host first, then longest path. */
export function findHostRule(
  rules: Record<string, HostRule[]>,
  host: string,
  path: string,
): { host: string; rule: HostRule } | null {
  for (const suffix of hostSuffixes(host)) {
    // A host may be called like a member of Object.prototype.
    if (!Object.hasOwn(rules, suffix)) continue;
    const fitting = (rules[suffix] ?? []).filter(
      (rule) => rule.below === (suffix !== host) && isBelowPath(path, rule.path),
    );
    const rule = fitting.sort(byExactness)[0];
    if (rule) return { host: suffix, rule };
  }
  return null;
}

function byExactness(a: HostRule, b: HostRule): number {
  // Of two equally exact rules the one that names a service speaks.
  return b.path.length - a.path.length || Number(a.service === null) - Number(b.service === null);
}

/** The approval that holds for a host on a day (local YYYY-MM-DD), the most exact host first. */
export function findApproval(rules: Record<string, ApprovalRule[]>, host: string, today: string): Approval | null {
  for (const suffix of hostSuffixes(host)) {
    if (!Object.hasOwn(rules, suffix)) continue;
    const rule = rules[suffix]?.find(
      ({ below, approval }) => below === (suffix !== host) && holds(approval, today),
    );
    if (rule) return rule.approval;
  }
  return null;
}

function holds({ validUntil }: Approval, today: string): boolean {
  return validUntil === null || today <= validUntil;
}
