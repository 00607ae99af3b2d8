import { useEffect, useRef, useState } from 'preact/hooks';
import type { SnoozeLength } from '../../rules/judge/snooze.ts';
import type { Line, Notice, Overview } from '../../rules/notice/notice.ts';
import { localeOf } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Announcement } from './Announcement.tsx';
import { BannerActions } from './BannerActions.tsx';
import { BannerPanel, type BannerPanelProps } from './BannerPanel.tsx';
import { HideButton, HideChoices } from './HideChoices.tsx';

export interface BannerProps extends Omit<BannerPanelProps, 'notice'> {
  line: Line;
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
  const { line, overview, mayHide, takesFocus = false, onReadNotice } = props;
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isHiding, setHiding] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { labels, language } = overview;

  useEffect(() => {
    if (takesFocus) section.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, []);
  // The texts have changed while the reasons are open.
  useEffect(() => {
    if (notice) void onReadNotice().then(setNotice);
  }, [language, line.signature]);

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
        <SenderSign overview={overview} />
        <div class="banner__words">
          <p class="banner__sender">{senderLine(overview)}</p>
          <p class="banner__headline" data-testid="headline">
            {line.headline}
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
          {mayHide && <HideButton overview={overview} isOpen={isHiding} onToggle={() => setHiding(!isHiding)} />}
        </div>
        {isHiding && <HideChoices {...props} />}
      </div>
      {notice && <BannerPanel notice={notice} {...props} />}
      <Announcement text={`${senderLine(overview)}: ${line.headline}`} />
    </section>
  );
}

function senderLine({ sender, contact }: Overview): string {
  return contact?.name && sender.kind === 'organisation' ? `${sender.name} · ${contact.name}` : sender.name;
}

function SenderSign({ overview }: { overview: Overview }) {
  const { logo } = overview.sender;
  if (logo) return <img class="banner__logo" src={logo} alt="" />;
  return (
    <span class="banner__sign" aria-hidden="true">
      !
    </span>
  );
}
