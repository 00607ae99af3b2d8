import { useEffect, useRef, useState } from 'preact/hooks';
import type { SnoozeLength } from '../../rules/judge/snooze.ts';
import type { Notice, NoticeSummary, SnapshotHeader } from '../../rules/notice/notice.ts';
import { localeOf } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { BannerActions, HideButton, HideChoices } from './BannerActions.tsx';
import { BannerPanel, type BannerPanelProps } from './BannerPanel.tsx';
import { Announcement } from './PrivateNote.tsx';

export interface BannerProps extends Omit<BannerPanelProps, 'notice'> {
  summary: NoticeSummary;
  /** False at levels that pause. */
  mayHide: boolean;
  /** Moves the focus to the first control, for a banner that the employee has just opened. */
  takesFocus?: boolean;
  /** Called when the reasons are opened. */
  onReadNotice: () => Promise<Notice | null>;
  onSnooze: (length: SnoozeLength) => void;
  onUsePrivately: () => void;
}

/** One calm line: who speaks, what is wrong, what to do now; the reasons on demand. */
export function Banner(props: BannerProps) {
  const { summary, header, mayHide, takesFocus = false, onReadNotice } = props;
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isHiding, setHiding] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { labels, language } = header;

  useEffect(() => {
    if (takesFocus) section.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, []);
  // The texts have changed while the reasons are open.
  useEffect(() => {
    if (notice) void onReadNotice().then(setNotice);
  }, [language, summary.signature]);

  function closeByKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || (!notice && !isHiding)) return;
    event.stopPropagation();
    section.current?.querySelector<HTMLElement>(isHiding ? '[data-testid=hide]' : '[data-testid=why]')?.focus();
    if (isHiding) setHiding(false);
    else setNotice(null);
  }

  return (
    <section
      ref={section}
      class={`banner ${notice ? 'banner--open' : ''} kern-layer kern-level-0`}
      lang={localeOf(language)}
      aria-label={labels.region}
      data-testid="banner"
      onKeyDown={closeByKey}
    >
      <div class="banner__line">
        <SenderSign header={header} />
        <div class="banner__words">
          <p class="banner__sender">{senderLine(header)}</p>
          <p class="banner__headline" data-testid="headline">
            {summary.headline}
          </p>
        </div>
        <div class="banner__actions">
          <BannerActions {...props} />
          <ActionButton
            testId="why"
            emphasis="tertiary"
            label={notice ? labels.less : labels.why}
            aria-expanded={notice !== null}
            aria-controls="panel"
            onClick={async () => setNotice(notice ? null : await onReadNotice())}
          />
          {mayHide && <HideButton header={header} isOpen={isHiding} onToggle={() => setHiding(!isHiding)} />}
        </div>
        {isHiding && <HideChoices {...props} />}
      </div>
      {notice && <BannerPanel notice={notice} {...props} />}
      <Announcement text={`${senderLine(header)}: ${summary.headline}`} />
    </section>
  );
}

function senderLine({ sender, contact }: SnapshotHeader): string {
  return contact?.name && sender.kind === 'organisation' ? `${sender.name} · ${contact.name}` : sender.name;
}

function SenderSign({ header }: { header: SnapshotHeader }) {
  const { logo } = header.sender;
  if (logo) return <img class="banner__logo" src={logo} alt="" />;
  return (
    <span class="banner__sign" aria-hidden="true">
      !
    </span>
  );
}
