import { useState } from 'preact/hooks';
import type { Line, Notice, Overview } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { ActionLink } from '../controls/ActionLink.tsx';
import { BannerPanel } from './BannerPanel.tsx';

export interface BannerProps {
  line: Line;
  overview: Overview;
  /** The reasons are read when they are asked for. */
  onReadNotice: () => Promise<Notice | null>;
  onHideToday: () => void;
  onOpenGuide: (section: string) => void;
}

/** One calm line: who speaks, what is wrong, what to do now; the reasons on demand. */
export function Banner({ line, overview, onReadNotice, onHideToday, onOpenGuide }: BannerProps) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const open = notice !== null;
  const toggle = async () => setNotice(open ? null : await onReadNotice());
  const { labels, alternatives } = overview;
  const best = alternatives[0]?.link;
  return (
    <section
      class="banner kern-layer kern-level-0"
      lang={overview.language === 'en' ? 'en' : 'de'}
      aria-label={labels.region}
      data-testid="banner"
    >
      <div class="banner__line">
        <SenderSign overview={overview} />
        <div class="banner__words" role="status">
          <p class="banner__sender">{senderLine(overview)}</p>
          <p class="banner__headline" data-testid="headline">
            {line.headline}
          </p>
        </div>
        <div class="banner__actions">
          {best && <ActionLink href={best.url} label={best.label} emphasis="primary" />}
          <ActionButton
            testId="why"
            emphasis="tertiary"
            label={open ? labels.less : labels.why}
            aria-expanded={open}
            aria-controls="panel"
            onClick={toggle}
          />
          <ActionButton testId="hide-today" emphasis="tertiary" label={labels.hideToday} onClick={onHideToday} />
        </div>
      </div>
      {notice && <BannerPanel notice={notice} overview={overview} onOpenGuide={onOpenGuide} />}
    </section>
  );
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

function senderLine({ sender, contact }: Overview): string {
  return contact?.name && sender.kind === 'organisation' ? `${sender.name} · ${contact.name}` : sender.name;
}
