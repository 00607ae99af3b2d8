import { readNotice } from '../platform/judge-page.ts';
import { readStore } from '../platform/store.ts';
import { holdsSnooze, type Snooze } from '../rules/judge/snooze.ts';

/** Snoozes that still hide a banner. `name` is the service, or the host on which an engine was found. */
export async function readRunningSnoozes(now: Date) {
  const { snoozes = {}, header } = await readStore(['snoozes', 'header']);
  if (!header || header.choices.snoozeDays === 0) return [];
  const entries = await Promise.all(Object.entries(snoozes).map(readNamed));
  return entries.flatMap(({ key, snooze, name, signature }) =>
    name !== null && holdsSnooze(snooze, signature, now) ? [{ key, name, until: snooze.until }] : [],
  );
}

async function readNamed([key, snooze]: [string, Snooze]) {
  const [, host] = key.split('engine/');
  if (host) return { key, snooze, name: host, signature: null };
  const notice = await readNotice(key);
  return { key, snooze, name: notice?.service.name ?? null, signature: notice?.signature ?? null };
}
