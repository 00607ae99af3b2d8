import { holdsSnooze } from '../rules/judge/answer-page.ts';
import { noticeOnHost } from '../rules/notice/compose-engine-notices.ts';
import type { PageAnswer } from '../rules/notice/judged-page.ts';
import type { Notice } from '../rules/notice/notice.ts';
import { readPage } from './read-page.ts';
import { readStore } from './store.ts';

export interface EnginePage extends PageAnswer {
  notice: Notice;
  snoozeKey: string;
  isHidden: boolean;
}

/** What to say on a page where an engine was found; null where its host is listed or approved. */
export async function readEnginePage(url: string, engine: string, now: Date): Promise<EnginePage | null> {
  const page = await readPage(url, now);
  const { engineNotices, snoozes = {} } = await readStore(['engineNotices', 'snoozes']);
  if (page?.verdict.kind !== 'unlisted' || !engineNotices || !Object.hasOwn(engineNotices, engine)) return null;
  const { hostname } = new URL(url);
  const notice = noticeOnHost(engineNotices[engine] as Notice, hostname);
  // The employee hides one operator, not the engine everywhere.
  const snoozeKey = `engine/${hostname}`;
  const circumstances = { ...page.circumstances, snooze: snoozes[snoozeKey] ?? null };
  const isHidden = circumstances.maySnooze && holdsSnooze(circumstances, now);
  return { ...page, line: notice, notice, snoozeKey, circumstances, isHidden };
}
