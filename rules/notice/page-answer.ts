import type { Verdict } from '../judge/rules.ts';
import type { Line, Overview } from './notice.ts';

/** What the snapshot says about one page. `line` is there for listed services only. */
export interface PageAnswer {
  verdict: Verdict;
  line: Line | null;
  overview: Overview;
  /** ISO moment until which the employee does not want to see the banner. */
  snoozedUntil: string | null;
}
