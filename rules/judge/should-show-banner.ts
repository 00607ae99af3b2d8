import type { Verdict } from './rules.ts';

/** Whether the banner stands on a page: listed, not switched off, and not hidden by the employee (ISO moment). */
export function shouldShowBanner(verdict: Verdict, snoozedUntil: string | null, now: Date): boolean {
  if (verdict.kind !== 'listed' || verdict.level === 'off') return false;
  return snoozedUntil === null || now >= new Date(snoozedUntil);
}
