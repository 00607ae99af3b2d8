import { isPausing, type Verdict } from './rules.ts';

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

/** What a call of the pause page asks for: a service, and the address that was to be opened. */
export type PauseTarget = { kind: 'target'; service: string; url: string } | { kind: 'none' };

/**
 * Reads `?service=ID#ADDRESS`. The address stands behind the first `#` to the letter, its own query and fragment
 * included. Only web addresses are targets: whoever calls this page must not make it open anything else.
 */
export function readPauseTarget(pageUrl: string): PauseTarget {
  const [page = '', ...rest] = pageUrl.split('#');
  const service = new URL(page).searchParams.get('service') ?? '';
  const url = rest.join('#');
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return service !== '' && isWeb ? { kind: 'target', service, url } : { kind: 'none' };
}
