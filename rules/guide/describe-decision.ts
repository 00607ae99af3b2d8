import type { Notice } from '../notice/notice.ts';
import type { GuideWorld } from './guide-world.ts';
import { type ListedApproval, listApprovals } from './list-approvals.ts';

/** What was decided about a service, and who says it. */
export interface Decision {
  /** Null where the snapshot says nothing about the service: no notice is shown. */
  notice: Notice | null;
  approvals: ListedApproval[];
}

export function describeDecision(
  service: string,
  { decisions, today }: Pick<GuideWorld, 'decisions' | 'today'>,
): Decision {
  return {
    notice: (Object.hasOwn(decisions.notices, service) && decisions.notices[service]) || null,
    approvals: listApprovals(decisions.approvals, service, today),
  };
}
