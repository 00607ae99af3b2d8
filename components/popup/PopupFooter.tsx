import type { Translate } from '../../locales/translate.ts';
import type { SnapshotHeader } from '../../rules/notice/notice.ts';
import { ExternalLink } from '../controls/Links.tsx';

/** Where the rules come from, how many errors they had, which list this is, and privacy. */
export function PopupFooter({ header, translate }: { header: SnapshotHeader; translate: Translate }) {
  const { policy, sender, catalogue, links } = header;
  return (
    <footer class="popup__foot muted">
      {links.map(({ title, url }) => (
        <p key={url}>
          <ExternalLink href={url}>{title}</ExternalLink>
        </p>
      ))}
      <p data-testid="origin">
        {policy.kind === 'managed'
          ? translate('popup.originManaged', { sender: sender.name })
          : translate('popup.originNone')}
      </p>
      {policy.errors > 0 && <p>{translate('popup.originErrors', { count: policy.errors })}</p>}
      <p>{translate('popup.list', catalogue)}</p>
      <p>{translate('popup.privacy')}</p>
    </footer>
  );
}
