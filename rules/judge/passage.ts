import { readUrl } from '../hosts/address.ts';
import { type Level, levels } from './rules.ts';

/** A running permission to pass the pause page of one service. */
export interface Passage {
  /** ISO moment at which it ends by itself. */
  until: string;
  /** What was asked of the employee for it: an organisation that asks more since has taken it back. */
  level: Level;
  /** Signature of the facts that the employee was told for it. */
  signature: string;
}

/** What a passage is measured by: the service as it is now, and how long the policy lets passages run. */
export interface PassageTerms {
  level: Level;
  signature: string;
  passageMinutes: number;
}

const millisecondsPerMinute = 60_000;

export function writePassage({ level, signature, passageMinutes }: PassageTerms, now: Date): Passage {
  return {
    until: new Date(now.getTime() + passageMinutes * millisecondsPerMinute).toISOString(),
    level,
    signature,
  };
}

export function holdsPassage(passage: Passage | null, terms: PassageTerms, now: Date): boolean {
  if (passage === null || terms.level === 'block') return false;
  const left = Date.parse(passage.until) - now.getTime();
  // More left than a passage ever has: the clock was set back, or the policy shortened them.
  if (!(left > 0 && left <= terms.passageMinutes * millisecondsPerMinute)) return false;
  return levels.indexOf(terms.level) <= levels.indexOf(passage.level) && passage.signature === terms.signature;
}

/** The pause page's address for one that waits; `\0` is how network rules insert the whole address. */
export function writePauseAddress(pausePage: string, url: string): string {
  return `${pausePage}#${url}`;
}

/**
 * The inverse of `writePauseAddress`, null if no web address waits. It stands behind the first `#` to the letter, its own
 * query and fragment included. Whoever calls this page must not make it open anything else than a web address.
 */
export function readPausedAddress(pageUrl: string): string | null {
  const [, ...rest] = pageUrl.split('#');
  const url = rest.join('#');
  return /^https?:\/\//i.test(url) && readUrl(url) !== null ? url : null;
}
