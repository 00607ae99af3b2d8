import { holdsSnooze } from '../rules/judge/choose-answer.ts';
import { readNotice } from './read-notice.ts';
import { readStore } from './store.ts';

/** Snoozes that still hide a banner, with the names of their services. */
export async function readRunningSnoozes(now: Date) {
  const { snoozes = {}, overview } = await readStore(['snoozes', 'overview']);
  if (!overview || overview.choices.snoozeDays === 0) return [];
  const entries = await Promise.all(
    Object.entries(snoozes).map(async ([id, snooze]) => ({ snooze, notice: await readNotice(id) })),
  );
  return entries.flatMap(({ snooze, notice }) =>
    notice && holdsSnooze({ snooze, signature: notice.signature }, now)
      ? [{ service: notice.service, until: snooze.until }]
      : [],
  );
}
