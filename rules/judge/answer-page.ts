import { holdsPassage, type Passage } from './passage.ts';
import { type EngineVerdict, isPausing, type Level, type Verdict } from './rules.ts';
import { holdsSnooze, type Snooze } from './snooze.ts';

/** What the store tells about a page: the verdict on its address, the employee's choices, and what the policy allows. */
export interface PageFacts {
  verdict: Verdict | EngineVerdict;
  snooze: Snooze | null;
  passage: Passage | null;
  /** Signature of the current facts. */
  signature: string | null;
  maySnooze: boolean;
  mayUsePrivately: boolean;
  /** As long as a passage may run at all. */
  passageMinutes: number;
}

/** Who asks, and what the page looks like from there. */
export type Situation =
  | {
      at: 'page';
      /** The employee chose private use in this tab. */
      isPrivate: boolean;
      /** What private use means has not been explained yet. */
      isPrivateNoteDue: boolean;
      isInCall: boolean;
      isFrameWithoutSpace: boolean;
      /** The person is only just arriving, so leaving for the pause page interrupts nothing. */
      mayLeave: boolean;
    }
  /** Asked about the address that the pause page holds back. */
  | { at: 'pause-page' };

/** In a page: what is shown. On the pause page: whether it pauses, or what else happens. */
export type PageAnswer = 'nothing' | 'banner' | 'pill' | 'private-note' | 'pause' | 'go-on' | 'refuse';

/** The one answer to "what does the employee meet here?", asked by the banner and by the pause page. */
export function answerPage(facts: PageFacts, situation: Situation, now: Date): PageAnswer {
  if (situation.at === 'pause-page') return answerOnPausePage(facts, now);
  if (situation.isPrivate && situation.isPrivateNoteDue) return 'private-note';
  const wanted = answerVerdict(facts, situation.isPrivate, now);
  if (wanted === 'nothing' || situation.isFrameWithoutSpace) return 'nothing';
  if (situation.isInCall) return 'pill';
  return wanted === 'pause' && !situation.mayLeave ? 'banner' : wanted;
}

function answerOnPausePage(facts: PageFacts, now: Date): PageAnswer {
  // No network rule leads here with an address that is not paused: somebody made it up, or it was paused once.
  if (facts.verdict.kind !== 'listed' || !isPausing(facts.verdict.level)) return 'refuse';
  return answerVerdict(facts, false, now) === 'pause' ? 'pause' : 'go-on';
}

function answerVerdict(facts: PageFacts, isPrivate: boolean, now: Date): 'nothing' | 'banner' | 'pill' | 'pause' {
  const { verdict } = facts;
  if (verdict.kind === 'engine') return isHidden(facts, isPrivate, now) ? 'nothing' : 'banner';
  if (verdict.kind !== 'listed' || verdict.level === 'off') return 'nothing';
  if (isPausing(verdict.level)) return mayPass(facts, verdict.level, now) ? 'pill' : 'pause';
  if (isHidden(facts, isPrivate, now)) return 'nothing';
  return verdict.role === 'call' ? 'pill' : 'banner';
}

function mayPass({ passage, signature, passageMinutes }: PageFacts, level: Level, now: Date): boolean {
  return signature !== null && holdsPassage(passage, { level, signature, passageMinutes }, now);
}

function isHidden(
  { snooze, signature, maySnooze, mayUsePrivately }: PageFacts,
  isPrivate: boolean,
  now: Date,
): boolean {
  return (isPrivate && mayUsePrivately) || (maySnooze && holdsSnooze(snooze, signature, now));
}
