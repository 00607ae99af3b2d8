import type { PageFacts } from '../judge/answer-page.ts';
import type { Notice, NoticeSummary, SnapshotHeader } from './notice.ts';

/** What the snapshot says about one page. */
export interface JudgedPage extends PageFacts {
  /** What the closed banner says: there for listed services, and where an engine was recognised. */
  summary: NoticeSummary | null;
  /** All that is said, where it is known already; else it is read when asked for. */
  notice: Notice | null;
  header: SnapshotHeader;
  /** Under which the employee hides it; null where there is nothing to hide. */
  snoozeKey: string | null;
  /** Launch schemes of the service's native client. */
  schemes: string[];
  /** The same meeting in the browser, where the service offers it. */
  webAddress: string | null;
  /** Some tab of this session is used privately, so a page has to ask whether it is in it. */
  mayBePrivate: boolean;
}

/** Stands in notices about engines for the host on which one is recognised. */
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
