import { ActionLink } from '../controls/ActionLink.tsx';
import { CopyReply } from '../controls/CopyButton.tsx';
import type { BannerProps } from './Banner.tsx';

/** The first thing to do: an invited person answers, an organiser plans elsewhere, anybody else opens the alternative. */
export function BannerActions({
  overview,
  role,
  onCopyReply,
}: Pick<BannerProps, 'overview' | 'role' | 'onCopyReply'>) {
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
