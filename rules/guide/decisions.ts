import type { Approval, Rules } from '../judge/rules.ts';
import type { Notice } from '../notice/notice.ts';
import type { GuideData } from './guide-data.ts';

/** What was decided about a service, and who says it. */
export interface Decision {
  /** Null where the service has no notice. */
  notice: Notice | null;
  approvals: ListedApproval[];
}

export function describeDecision(
  service: string,
  { decisions, today }: Pick<GuideData, 'decisions' | 'today'>,
): Decision {
  return {
    notice: (Object.hasOwn(decisions.notices, service) && decisions.notices[service]) || null,
    approvals: listApprovals(decisions.approvals, service, today),
  };
}

export interface ListedApproval {
  /** `*.host` for every host below, as in a policy. */
  host: string;
  approval: Approval;
  /** False after its last day. */
  holds: boolean;
}

/** Approvals of one service, valid ones first. */
function listApprovals(approvals: Rules['approvals'], service: string, today: string): ListedApproval[] {
  return Object.entries(approvals)
    .flatMap(([host, rules]) =>
      rules.map(({ below, approval }) => ({
        host: below ? `*.${host}` : host,
        approval,
        holds: approval.validUntil === null || today <= approval.validUntil,
      })),
    )
    .filter(({ approval }) => approval.service === service)
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.host.localeCompare(b.host));
}
