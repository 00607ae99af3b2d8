import type { Ref } from 'preact';
import type { LinkLabels } from '../../locales/labels.ts';
import type { NoticeSummary, SnapshotHeader } from '../../rules/notice/notice.ts';
import { localeOf } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { useCopy } from '../controls/CopyButton.tsx';
import { ActionLink } from '../controls/Links.tsx';

/** What keeps the card open. */
export type Hold = 'pointer' | 'focus';

/** Position of the card as styles: below its link, or above it where there is more space. */
export type CardPlace = {
  left: string;
  top: string;
  bottom: string;
  maxHeight: string;
};

export interface LinkCardProps {
  summary: NoticeSummary;
  reply: string;
  header: SnapshotHeader;
  labels: LinkLabels;
  place: CardPlace;
  /** An element before the first control: focused, the next Tab leads into the card. */
  entry: Ref<HTMLElement>;
  /** False where copying is not possible; then the text is shown. */
  onCopy: (text: string) => Promise<boolean>;
  /** Opens the guide at a section such as `reply/zoom`. */
  onOpenGuide: (section: string) => void;
  onClose: () => void;
  onHold: (by: Hold) => void;
  onRelease: (by: Hold) => void;
  onReturnToLink: () => void;
}

/** What a marked link shows on hover or focus: verdict, alternative and reply. */
export function LinkCard({ summary, reply, header, labels, place, entry, ...on }: LinkCardProps) {
  const best = header.alternatives[0]?.link;
  const [outcome, copy] = useCopy(async () => ({ text: reply, isCopied: await on.onCopy(reply) }));
  return (
    <section
      class="card kern-layer kern-level-0"
      style={place}
      lang={localeOf(header.language)}
      aria-label={labels.region}
      data-testid="link-card"
      onPointerEnter={() => on.onHold('pointer')}
      onPointerLeave={() => on.onRelease('pointer')}
      onFocusIn={() => on.onHold('focus')}
      onFocusOut={() => on.onRelease('focus')}
      onKeyDown={(event) => keepTabOrder(event, on)}
    >
      <span tabIndex={-1} ref={entry} />
      <div role="status">
        <p class="card__sender">{header.sender.name}</p>
        <p class="card__headline" data-testid="link-headline">
          {summary.headline}
        </p>
      </div>
      <div class="card__actions">
        {best && <ActionLink href={best.url} label={best.label} emphasis="primary" />}
        <ActionButton testId="copy-reply" emphasis="secondary" label={labels.copyReply} onClick={copy} />
        <ActionButton
          testId="adapt-reply"
          emphasis="tertiary"
          label={labels.adaptReply}
          onClick={() => on.onOpenGuide(`reply/${summary.service.id}`)}
        />
        <ActionButton testId="close-card" emphasis="tertiary" label={labels.close} onClick={on.onClose} />
      </div>
      <div role="status">
        {outcome && <p class="card__note">{outcome.isCopied ? labels.copied : labels.notCopied}</p>}
      </div>
      {outcome && !outcome.isCopied && <pre class="card__reply">{reply}</pre>}
    </section>
  );
}

interface Ways {
  onClose: () => void;
  onReturnToLink: () => void;
}

/**
 * The card is at the end of the document, but belongs behind its link: Tab leaves it to what follows the link, Shift+Tab
 * to the link. Escape in the card is meant for the card, not for the page.
 */
function keepTabOrder(event: KeyboardEvent, { onClose, onReturnToLink }: Ways): void {
  if (event.key === 'Escape') {
    event.stopPropagation();
    onClose();
  }
  if (event.key !== 'Tab') return;
  const controls = [...(event.currentTarget as Element).querySelectorAll('a, button')];
  if (event.target !== controls.at(event.shiftKey ? 0 : -1)) return;
  // Forwards, the browser continues from the link by itself.
  if (event.shiftKey) event.preventDefault();
  onReturnToLink();
}
