import type { PageFacts } from '../judge/answer-page.ts';
import type { Notice, NoticeSummary, SnapshotHeader } from './notice.ts';

/** What the snapshot says about one page. */
export interface JudgedPage extends PageFacts {
  /** What the closed banner says; null unless the service is listed or an engine was recognised. */
  summary: NoticeSummary | null;
  /** The full notice if it is known already; otherwise it is read on demand. */
  notice: Notice | null;
  header: SnapshotHeader;
  /** Key of the snooze that hides it; null if there is nothing to hide. */
  snoozeKey: string | null;
  /** Launch schemes of the service's native client. */
  schemes: string[];
  /** The same meeting in the browser, if the service offers that. */
  webAddress: string | null;
  /** Some tab of this session is private, so the page has to ask whether it is its own. */
  mayBePrivate: boolean;
}

/** Placeholder in notices about engines for the host on which one was recognised. */
export const hostPlace = '{host}';

export function noticeOnHost(notice: Notice, host: string): Notice {
  const { service, headline, reply } = notice;
  const fill = (text: string) => text.replaceAll(hostPlace, () => host);
  return {
    ...notice,
    service: { ...service, name: fill(service.name) },
    headline: fill(headline),
    reply: fill(reply),
  };
}
