import { readUrl } from '../hosts/address.ts';
/** Permission to pass the pause page of one service, until an ISO date-time. */
export interface Passage {
  until: string;
}

export function holdsPassage(passage: Passage | null, now: Date): boolean {
  return passage !== null && now < new Date(passage.until);
}

/** What the pause page was opened for: a service, and the address it holds back. */
export type PauseTarget = { kind: 'target'; service: string; url: string } | { kind: 'none' };

/** The pause page's address for a target. Network rules pass `\0` as url, which stands for the whole address. */
export function writePauseAddress(pausePage: string, service: string, url: string): string {
  return `${pausePage}?service=${service}#${url}`;
}

/**
 * The inverse of `writePauseAddress`. Everything after the first `#` is the target as it was, with its own query and
 * fragment. Only web addresses are targets: nobody may use this page to open anything else.
 */
export function readPauseTarget(pageUrl: string): PauseTarget {
  const [page = '', ...rest] = pageUrl.split('#');
  const service = new URL(page).searchParams.get('service') ?? '';
  const url = rest.join('#');
  const isWeb = /^https?:\/\//i.test(url) && readUrl(url) !== null;
  return service !== '' && isWeb ? { kind: 'target', service, url } : { kind: 'none' };
}
