import { readUrl } from '../../rules/hosts/address.ts';
import type { HttpOutcome } from './request.ts';

export interface Hop {
  url: string;
  outcome: HttpOutcome;
}

export const linkStates = ['dead', 'moved', 'slow', 'ok'] as const;

export interface LinkResult {
  state: (typeof linkStates)[number];
  /** What was seen, for a person. */
  detail: string;
  /** For `moved`: the address to write into the record. */
  target: string | null;
}

const slowAfter = 5_000;

/** Judges a link by all the requests that it took to reach its page. */
export function classifyLink(hops: Hop[]): LinkResult {
  const last = hops.at(-1);
  if (!last) return { state: 'dead', detail: 'not visited', target: null };
  if (last.outcome.kind === 'failure') return dead(last.outcome.reason, hops);
  if (last.outcome.status >= 400) return dead(explainStatus(last.outcome.status), hops);
  if (last.outcome.status >= 300) return dead(`${last.outcome.status} that leads nowhere or in circles`, hops);

  const target = findTarget(hops);
  if (target)
    return { state: 'moved', detail: isStartPage(hops[0], target) ? 'leads to a start page' : '', target };
  const slowest = Math.max(...hops.map(({ outcome }) => outcome.milliseconds));
  if (slowest > slowAfter) return { state: 'slow', detail: `${(slowest / 1000).toFixed(1)} s`, target: null };
  return { state: 'ok', detail: '', target: null };
}

function dead(reason: string, hops: Hop[]): LinkResult {
  const end = hops.length > 1 ? ` at ${hops.at(-1)?.url}` : '';
  return { state: 'dead', detail: `${reason}${end}`, target: null };
}

function explainStatus(status: number): string {
  if (status === 401 || status === 403 || status === 429)
    return `${status}, may refuse programs only: open it by hand`;
  return String(status);
}

/** Permanent redirects count up to the first temporary one. */
function findTarget(hops: Hop[]): string | null {
  const end = hops.findIndex(
    ({ outcome }) => outcome.kind === 'status' && outcome.status !== 301 && outcome.status !== 308,
  );
  return end > 0 ? (hops[end]?.url ?? null) : null;
}

/** Then the page itself is probably gone. */
function isStartPage(first: Hop | undefined, target: string): boolean {
  return new URL(target).pathname === '/' && first !== undefined && new URL(first.url).pathname !== '/';
}

const redirects = [301, 302, 303, 307, 308];

/** The address that a redirect leads to, resolved as a browser does it; null if there is no redirect to follow. */
export function findNextHop(url: string, outcome: HttpOutcome): string | null {
  if (outcome.kind !== 'status' || !redirects.includes(outcome.status) || outcome.location === null) return null;
  const next = readUrl(outcome.location, url);
  if (!next) return null;
  if (next.protocol !== 'http:' && next.protocol !== 'https:') return null;
  if (next.hash === '') next.hash = new URL(url).hash;
  return next.href;
}
