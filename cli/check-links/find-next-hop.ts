import type { Answer } from './ask.ts';

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
