import { readStore, type Store } from '../../platform/store.ts';
import { holdsSnooze } from '../../rules/judge/snooze.ts';
import type { LinkSnapshot } from '../../rules/links/compose-links.ts';
import type { SnapshotHeader } from '../../rules/notice/notice.ts';

export interface LinkRules extends LinkSnapshot {
  header: SnapshotHeader;
  /** Services that the employee has hidden. */
  hidden: string[];
}

/** Everything that a webmail page needs to judge its links, in one read; null if none are to be marked. */
export async function readLinkRules(now: Date): Promise<LinkRules | null> {
  const { links, header, snoozes = {} } = await readStore(['links', 'header', 'snoozes']);
  return links && header ? { ...links, header, hidden: listHidden(links, header, snoozes, now) } : null;
}

/** Snoozes do not apply to pause pages, so links to those stay marked. */
function listHidden(
  { notices }: LinkSnapshot,
  { choices }: SnapshotHeader,
  snoozes: Store['snoozes'],
  now: Date,
): string[] {
  if (choices.snoozeDays === 0) return [];
  const isHidden = (id: string) => {
    const summary = notices[id]?.summary;
    return summary?.level === 'inform' && holdsSnooze(snoozes[id] ?? null, summary.signature, now);
  };
  return Object.keys(notices).filter(isHidden);
}
