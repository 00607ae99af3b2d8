import type { Circumstances } from '../judge/answer-page.ts';
import type { Verdict } from '../judge/rules.ts';
import type { Line, Overview } from './notice.ts';

/** What the snapshot says about one page. `line` is there for listed services, and where an engine was found. */
export interface PageAnswer {
  verdict: Verdict;
  line: Line | null;
  /** Under which the employee hides it; null where there is nothing to hide. */
  snoozeKey: string | null;
  /** Launch schemes of the service's native client. */
  schemes: string[];
  /** The same meeting in the browser, where the service offers it. */
  webAddress: string | null;
  overview: Overview;
  /** Without what only the background knows: whether this tab is used privately. */
  circumstances: Omit<Circumstances, 'isPrivate'>;
  /** Some tab of this session is used privately, so a page has to ask whether it is in it. */
  mayBePrivate: boolean;
}
