import { holdsSnooze } from '../rules/judge/choose-answer.ts';
import { noticeOnHost } from '../rules/notice/compose-engines.ts';
import type { Notice, Overview } from '../rules/notice/notice.ts';
import { readPage } from './read-page.ts';
import { readStore } from './store.ts';

export interface EnginePage {
  notice: Notice;
  overview: Overview;
  /** The employee hides one operator, not the engine everywhere. */
  snoozeKey: string;
}

/** What to say on a page where an engine was found; null where its host is listed, approved or hidden for today. */
export async function readEnginePage(url: string, engine: string, now: Date): Promise<EnginePage | null> {
  const { hostname } = new URL(url);
  const snoozeKey = `engine/${hostname}`;
  const page = await readPage(url, now);
  const { engines, snoozes } = await readStore(['engines', 'snoozes']);
  const notice = engines?.notices[engine];
  const snooze = snoozes?.[snoozeKey] ?? null;
  if (!notice || page?.verdict.kind !== 'unlisted') return null;
  const { maySnooze, signature } = page.circumstances;
  if (maySnooze && holdsSnooze({ snooze, signature }, now)) return null;
  return { notice: noticeOnHost(notice, hostname), overview: page.overview, snoozeKey };
}
