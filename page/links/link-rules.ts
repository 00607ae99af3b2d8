import { readStore, type Store } from '../../platform/store.ts';
import { holdsSnooze } from '../../rules/judge/snooze.ts';
import type { LinkSnapshot } from '../../rules/links/compose-links.ts';
import type { Overview } from '../../rules/notice/notice.ts';

export interface LinkRules extends LinkSnapshot {
  overview: Overview;
  /** Services whose notes the employee has hidden. */
  hidden: string[];
}

/** All that a webmail page needs to judge its links, in one reading; null where none are to be marked. */
export async function readLinkRules(now: Date): Promise<LinkRules | null> {
  const { links, overview, snoozes = {} } = await readStore(['links', 'overview', 'snoozes']);
  return links && overview ? { ...links, overview, hidden: listHidden(links, overview, snoozes, now) } : null;
}

/** A pause page comes in spite of a snooze, so its links stay marked. */
function listHidden(
  { notices }: LinkSnapshot,
  { choices }: Overview,
  snoozes: Store['snoozes'],
  now: Date,
): string[] {
  if (choices.snoozeDays === 0) return [];
  const isHidden = (id: string) => {
    const line = notices[id]?.line;
    return line?.level === 'inform' && holdsSnooze(snoozes[id] ?? null, line.signature, now);
  };
  return Object.keys(notices).filter(isHidden);
}
