import { hostSuffixes } from './host-suffixes.ts';
import type { Approval, ApprovalRule } from './rules.ts';

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
