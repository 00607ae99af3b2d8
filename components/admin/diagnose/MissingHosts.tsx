import type { Translate } from '../../../locales/translate.ts';
import type { MissingHost } from '../../../rules/browser-rules/permissions.ts';

/** Hosts of the policy on which nothing runs, and what to do about it. */
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
