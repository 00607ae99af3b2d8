import type { Translate } from '../../../locales/translate.ts';
import { type ApprovalEnd, describeApprovalEnd } from '../../../rules/admin/approval-ends.ts';
import type { Check } from '../../../rules/admin/diagnosis.ts';
import type { MissingHost } from '../../../rules/browser-rules/permissions.ts';
import type { Language } from '../../../rules/text/language.ts';

const signs = { good: '✓', notice: '!', bad: '✗' } as const;

// Written out, because the build drops styles whose class appears in no file.
const classes = { good: 'check check--good', notice: 'check check--notice', bad: 'check check--bad' } as const;

export function CheckList({ checks, translate }: { checks: Check[]; translate: Translate }) {
  return (
    <ul class="checks" data-testid="checks">
      {checks.map(({ id, state, text }) => (
        <li class={classes[state]} key={id} data-testid={`check-${id}`} data-state={state}>
          <span class="check__sign" aria-hidden="true">
            {signs[state]}
          </span>
          <span>
            <b>{translate(`admin.checkTitle.${id}`)}</b>{' '}
            <span class="check__state">{translate(`admin.state.${state}`)}</span>
            <br />
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  approvals: ApprovalEnd[];
  translate: Translate;
  language: Language;
}

export function ApprovalList({ approvals, translate, language }: Props) {
  if (approvals.length === 0) return null;
  return (
    <>
      <h3>{translate('admin.diagnose.approvals')}</h3>
      <ul class="plain" data-testid="approvals">
        {approvals.map((approval) => (
          <li key={`${approval.service} ${approval.hosts.join(' ')} ${approval.validUntil}`}>
            {describeApprovalEnd(approval, translate, language)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Hosts of the policy where the extension cannot run, and what to do about it. */
export function MissingHosts({ hosts, translate }: { hosts: MissingHost[]; translate: Translate }) {
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{translate('admin.diagnose.permissions')}</h3>
      <p>{translate('admin.diagnose.permissionsNote')}</p>
      <ul class="plain" data-testid="missing-hosts">
        {hosts.map(({ key, pattern }) => (
          <li key={`${key} ${pattern}`}>
            <code>{pattern}</code> ({key})
          </li>
        ))}
      </ul>
    </>
  );
}
