import { type Answer, type Circumstances, chooseAnswer } from './choose-answer.ts';
import type { PauseTarget } from './read-pause-target.ts';
import type { Verdict } from './rules.ts';

/**
 * What the pause page does with its target: show itself; go on at once because a passage runs; let the host through
 * because the network rule held more than was meant; or refuse an address that is none of the service's.
 */
export type Pause =
  | { kind: 'show'; service: string; url: string }
  | { kind: 'go-on'; service: string; url: string }
  | { kind: 'let-through'; url: string }
  | { kind: 'refuse' };

export function choosePause(
  target: PauseTarget,
  verdict: Verdict,
  circumstances: Omit<Circumstances, 'isPrivate'>,
  now: Date,
): Pause {
  if (target.kind === 'none') return { kind: 'refuse' };
  const { service, url } = target;
  const answer: Answer = chooseAnswer(verdict, { ...circumstances, isPrivate: false }, now);
  if (answer === 'pause') return { kind: 'show', service: serviceOf(verdict, service), url };
  if (answer === 'pill' && circumstances.passage)
    return { kind: 'go-on', service: serviceOf(verdict, service), url };
  return { kind: 'let-through', url };
}

/** The address knows its service better than whoever called the page. */
function serviceOf(verdict: Verdict, called: string): string {
  return verdict.kind === 'listed' ? verdict.service : called;
}
