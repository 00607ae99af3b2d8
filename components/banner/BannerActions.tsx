import type { Role } from '../../rules/catalogue/service-schema.ts';
import type { Overview } from '../../rules/notice/notice.ts';
import { ActionLink } from '../controls/ActionLink.tsx';
import { type CopyOutcome, CopyReply } from '../controls/CopyButton.tsx';

interface Props {
  overview: Overview;
  role: Role | null;
  onCopyReply: () => Promise<CopyOutcome>;
}

/** The first thing to do: an invited person answers, an organiser plans elsewhere, anybody else opens the alternative. */
export function BannerActions({ overview, role, onCopyReply }: Props) {
  const { labels, alternatives } = overview;
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
