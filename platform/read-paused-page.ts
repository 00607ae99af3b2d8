import type { PauseTarget } from '../rules/judge/answer-page.ts';
import type { PageAnswer } from '../rules/notice/judged-page.ts';
import { readNotice } from './read-notice.ts';
import { readPage } from './read-page.ts';
import { readStore } from './store.ts';

/**
 * What the snapshot says about the target of the pause page. Where a service has too many hosts for the snapshot, the
 * network rule that led here is the judge.
 */
export async function readPausedPage(target: PauseTarget, now: Date): Promise<PageAnswer | null> {
  if (target.kind === 'none') return readPage('about:blank', now);
  const page = await readPage(target.url, now);
  if (page?.verdict.kind !== 'unlisted') return page;
  const notice = await readNotice(target.service);
  if (!notice?.isNetworkOnly) return page;
  const { passages = {} } = await readStore(['passages']);
  const { level } = notice;
  return {
    ...page,
    verdict: { kind: 'listed', service: target.service, level, origin: 'custom-service', role: null, rule: '' },
    circumstances: { ...page.circumstances, passage: passages[target.service] ?? null },
  };
}
