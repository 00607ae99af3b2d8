import { useState } from 'preact/hooks';
import { ActionButton } from '../controls/ActionButton.tsx';
import { ActionLink } from '../controls/ActionLink.tsx';
import { UncopiedText } from '../controls/UncopiedText.tsx';
import type { BannerProps } from './Banner.tsx';

/** The first thing to do: an invited person answers, an organiser plans elsewhere, anybody else opens the alternative. */
export function BannerActions({
  overview,
  role,
  onCopyReply,
}: Pick<BannerProps, 'overview' | 'role' | 'onCopyReply'>) {
  const [copy, setCopy] = useState<{ text: string; isCopied: boolean } | null>(null);
  const { labels, alternatives } = overview;
  const best = alternatives[0]?.link;
  const isGuest = role === 'join';
  return (
    <>
      {isGuest && (
        <ActionButton
          testId="copy-reply"
          emphasis="primary"
          label={copy?.isCopied ? labels.copied : labels.copyReply}
          onClick={async () => setCopy(await onCopyReply())}
        />
      )}
      {best && (
        <ActionLink
          href={best.url}
          label={role === 'start' ? best.planLabel : best.label}
          emphasis={isGuest ? 'secondary' : 'primary'}
        />
      )}
      {copy && !copy.isCopied && <UncopiedText text={copy.text} label={labels.notCopied} />}
    </>
  );
}
