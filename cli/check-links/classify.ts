import type { Answer } from './ask.ts';

export interface Hop {
  url: string;
  answer: Answer;
}

export const states = ['dead', 'moved', 'slow', 'ok'] as const;

export interface Finding {
  state: (typeof states)[number];
  /** What was seen, for a person. */
  detail: string;
  /** For `moved`: the address to write into the record. */
  target: string | null;
}

const slowAfter = 5_000;

/** What the way to the end of a link says about the link. */
export function classify(hops: Hop[]): Finding {
  const last = hops.at(-1);
  if (!last) return { state: 'dead', detail: 'not visited', target: null };
  if (last.answer.kind === 'failure') return dead(last.answer.reason, hops);
  if (last.answer.status >= 400) return dead(explainStatus(last.answer.status), hops);
  if (last.answer.status >= 300) return dead(`${last.answer.status} that leads nowhere or in circles`, hops);

  const target = findTarget(hops);
  if (target)
    return { state: 'moved', detail: isStartPage(hops[0], target) ? 'leads to a start page' : '', target };
  const slowest = Math.max(...hops.map(({ answer }) => answer.milliseconds));
  if (slowest > slowAfter) return { state: 'slow', detail: `${(slowest / 1000).toFixed(1)} s`, target: null };
  return { state: 'ok', detail: '', target: null };
}

function dead(reason: string, hops: Hop[]): Finding {
  const end = hops.length > 1 ? ` at ${hops.at(-1)?.url}` : '';
  return { state: 'dead', detail: `${reason}${end}`, target: null };
}

function explainStatus(status: number): string {
  if (status === 401 || status === 403 || status === 429)
    return `${status}, may refuse programs only: open it by hand`;
  return String(status);
}

/** Permanent redirects count as far as they lead without a temporary one between. */
function findTarget(hops: Hop[]): string | null {
  const stays = hops.findIndex(
    ({ answer }) => answer.kind === 'status' && answer.status !== 301 && answer.status !== 308,
  );
  return stays > 0 ? (hops[stays]?.url ?? null) : null;
}

/** Then the page itself is probably gone. */
function isStartPage(first: Hop | undefined, target: string): boolean {
  return new URL(target).pathname === '/' && first !== undefined && new URL(first.url).pathname !== '/';
}

const redirects = [301, 302, 303, 307, 308];

/** Where an answer sends us, as a browser would go; null if it is the end of the way. */
export function findNextHop(url: string, answer: Answer): string | null {
  if (answer.kind !== 'status' || !redirects.includes(answer.status) || answer.location === null) return null;
  if (!URL.canParse(answer.location, url)) return null;
  const next = new URL(answer.location, url);
  if (next.protocol !== 'http:' && next.protocol !== 'https:') return null;
  if (next.hash === '') next.hash = new URL(url).hash;
  return next.href;
}
