import type { LinkSnapshot } from '../rules/links/compose-links.ts';
import type { Overview } from '../rules/notice/notice.ts';
import { readStore, type Store } from './store.ts';

export interface LinkRules extends LinkSnapshot {
  overview: Overview;
  snoozes: Store['snoozes'];
}

/** All that a webmail page needs to judge its links, in one reading; null where none are to be marked. */
export async function readLinkRules(): Promise<LinkRules | null> {
  const { links, overview, snoozes = {} } = await readStore(['links', 'overview', 'snoozes']);
  return links && overview ? { ...links, overview, snoozes } : null;
}
