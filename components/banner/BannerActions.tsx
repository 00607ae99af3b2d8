import type { Role } from '../../rules/catalogue/service-schema.ts';
import type { SnapshotHeader } from '../../rules/notice/notice.ts';
import { ActionLink } from '../controls/ActionLink.tsx';
import { type CopyOutcome, CopyReply } from '../controls/CopyButton.tsx';

interface Props {
  header: SnapshotHeader;
  role: Role | null;
  onCopyReply: () => Promise<CopyOutcome>;
}

/** What comes first depends on the role: guests answer, organisers plan elsewhere, others open the alternative. */
export function BannerActions({ header, role, onCopyReply }: Props) {
  const { labels, alternatives } = header;
  const best = alternatives[0]?.link;
  const isGuest = role === 'join';
  return (
    <>
      {isGuest && <CopyReply label={labels.copyReply} labels={labels} emphasis="primary" onCopy={onCopyReply} />}
      {best && (
        <ActionLink
          href={best.url}
          label={role === 'start' ? best.planLabel : best.label}
          emphasis={isGuest ? 'secondary' : 'primary'}
        />
      )}
    </>
  );
}
