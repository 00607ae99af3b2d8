import { isPausing } from './is-pausing.ts';
import type { Verdict } from './rules.ts';

/** The employee's "not again" for one service: until a moment (ISO), until its facts change, or whichever comes first. */
export interface Snooze {
  until: string | null;
  signature: string | null;
}

/** A running permission to pass the pause page of one service, until a moment (ISO). */
export interface Passage {
  until: string;
}

export interface Circumstances {
  snooze: Snooze | null;
  passage: Passage | null;
  /** The employee said "privat" in this tab. */
  isPrivate: boolean;
  /** Signature of the service's facts as they are now. */
  signature: string | null;
  maySnooze: boolean;
  mayUsePrivately: boolean;
}

/** What an employee meets on a page: nothing, the banner, a pill at the edge that opens on request, the pause page. */
export type Answer = 'none' | 'banner' | 'pill' | 'pause';

/** Answers a verdict under the circumstances of one employee at one time. */
export function chooseAnswer(verdict: Verdict, circumstances: Circumstances, now: Date): Answer {
  if (verdict.kind !== 'listed' || verdict.level === 'off') return 'none';
  if (verdict.level === 'block') return 'pause';
  if (isPausing(verdict.level)) return holdsPassage(circumstances.passage, now) ? 'pill' : 'pause';
  if (circumstances.isPrivate && circumstances.mayUsePrivately) return 'none';
  if (circumstances.maySnooze && holdsSnooze(circumstances, now)) return 'none';
  return verdict.role === 'call' ? 'pill' : 'banner';
}

export function holdsPassage(passage: Passage | null, now: Date): boolean {
  return passage !== null && now < new Date(passage.until);
}

export function holdsSnooze(
  { snooze, signature }: Pick<Circumstances, 'snooze' | 'signature'>,
  now: Date,
): boolean {
  if (snooze === null) return false;
  if (snooze.until !== null && now >= new Date(snooze.until)) return false;
  return snooze.signature === null || snooze.signature === signature;
}
