import { holdsPassage, type Passage } from './passage.ts';
import { type EngineVerdict, isPausing, type Verdict } from './rules.ts';
import { holdsSnooze, type Snooze } from './snooze.ts';

/** What is known of a page from the store: the verdict on its address, and what the employee and the policy said. */
export interface PageFacts {
  verdict: Verdict | EngineVerdict;
  snooze: Snooze | null;
  passage: Passage | null;
  /** Signature of the facts as they are now. */
  signature: string | null;
  maySnooze: boolean;
  mayUsePrivately: boolean;
}

/** Where the question is asked from, and what can be seen there. */
export type Situation =
  | {
      at: 'page';
      /** The employee said "privat" in this tab. */
      isPrivate: boolean;
      /** What private use means is still to be said. */
      isPrivateNoteDue: boolean;
      isInCall: boolean;
      isFrameWithoutSpace: boolean;
      /** The person is just arriving, so that nothing is taken from under their hands by leaving for the pause page. */
      mayLeave: boolean;
    }
  /** About the address that the pause page holds back; there may be none. */
  | { at: 'pause-page'; hasTarget: boolean };

/** In a page: what stands there. On the pause page: whether it pauses, or what else it does with its target. */
export type PageAnswer =
  | 'nothing'
  | 'banner'
  | 'pill'
  | 'private-note'
  | 'pause'
  | 'go-on'
  | 'not-paused'
  | 'refuse';

/** The one answer to "what does the employee meet here?", asked by the banner and by the pause page. */
export function answerPage(facts: PageFacts, situation: Situation, now: Date): PageAnswer {
  if (situation.at === 'pause-page') return answerOnPausePage(facts, situation.hasTarget, now);
  if (situation.isPrivate && situation.isPrivateNoteDue) return 'private-note';
  const wanted = answerVerdict(facts, situation.isPrivate, now);
  if (wanted === 'nothing' || situation.isFrameWithoutSpace) return 'nothing';
  if (situation.isInCall) return 'pill';
  return wanted === 'pause' && !situation.mayLeave ? 'banner' : wanted;
}

function answerOnPausePage(facts: PageFacts, hasTarget: boolean, now: Date): PageAnswer {
  if (!hasTarget) return 'refuse';
  if (facts.verdict.kind !== 'listed' || !isPausing(facts.verdict.level)) return 'not-paused';
  return answerVerdict(facts, false, now) === 'pause' ? 'pause' : 'go-on';
}

function answerVerdict(facts: PageFacts, isPrivate: boolean, now: Date): 'nothing' | 'banner' | 'pill' | 'pause' {
  const { verdict, passage } = facts;
  if (verdict.kind === 'engine') return isHidden(facts, isPrivate, now) ? 'nothing' : 'banner';
  if (verdict.kind !== 'listed' || verdict.level === 'off') return 'nothing';
  if (verdict.level === 'block') return 'pause';
  if (isPausing(verdict.level)) return holdsPassage(passage, now) ? 'pill' : 'pause';
  if (isHidden(facts, isPrivate, now)) return 'nothing';
  return verdict.role === 'call' ? 'pill' : 'banner';
}

function isHidden(
  { snooze, signature, maySnooze, mayUsePrivately }: PageFacts,
  isPrivate: boolean,
  now: Date,
): boolean {
  return (isPrivate && mayUsePrivately) || (maySnooze && holdsSnooze(snooze, signature, now));
}
