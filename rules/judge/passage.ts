import { readUrl } from '../hosts/address.ts';
/** A running permission to pass the pause page of one service, until a moment (ISO). */
export interface Passage {
  until: string;
}

export function holdsPassage(passage: Passage | null, now: Date): boolean {
  return passage !== null && now < new Date(passage.until);
}

/** What a call of the pause page asks for: a service, and the address that was to be opened. */
export type PauseTarget = { kind: 'target'; service: string; url: string } | { kind: 'none' };

/** The pause page's address for a target; `\0` as url is how network rules insert the whole address. */
export function writePauseAddress(pausePage: string, service: string, url: string): string {
  return `${pausePage}?service=${service}#${url}`;
}

/**
 * The inverse of `writePauseAddress`. The address stands behind the first `#` to the letter, its own query and fragment
 * included. Only web addresses are targets: whoever calls this page must not make it open anything else.
 */
export function readPauseTarget(pageUrl: string): PauseTarget {
  const [page = '', ...rest] = pageUrl.split('#');
  const service = new URL(page).searchParams.get('service') ?? '';
  const url = rest.join('#');
  const isWeb = /^https?:\/\//i.test(url) && readUrl(url) !== null;
  return service !== '' && isWeb ? { kind: 'target', service, url } : { kind: 'none' };
}
