import { useState } from 'preact/hooks';
import type { Role } from '../../rules/catalogue/schema.ts';
import type { SnoozeLength } from '../../rules/judge/write-snooze.ts';
import type { Line, Notice, Overview } from '../../rules/notice/notice.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { BannerActions } from './BannerActions.tsx';
import { BannerPanel } from './BannerPanel.tsx';
import { HideMenu } from './HideMenu.tsx';
import { SenderSign } from './SenderSign.tsx';

export interface BannerProps {
  line: Line;
  overview: Overview;
  role: Role | null;
  /** The same meeting in the browser instead of the native client. */
  webAddress: string | null;
  /** The banner at levels that pause has nothing to hide. */
  mayHide: boolean;
  /** The reasons are read when they are asked for. */
  onReadNotice: () => Promise<Notice | null>;
  /** Gives the reply, and whether the clipboard took it. */
  onCopyReply: () => Promise<{ text: string; isCopied: boolean }>;
  onSnooze: (length: SnoozeLength) => void;
  onUsePrivately: () => void;
  onOpenGuide: (section: string) => void;
}

/** One calm line: who speaks, what is wrong, what to do now; the reasons on demand. */
export function Banner(props: BannerProps) {
  const { line, overview, mayHide, onReadNotice } = props;
  const [notice, setNotice] = useState<Notice | null>(null);
  const open = notice !== null;
  const { labels } = overview;
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
          <BannerActions {...props} />
          <ActionButton
            testId="why"
            emphasis="tertiary"
            label={open ? labels.less : labels.why}
            aria-expanded={open}
            aria-controls="panel"
            onClick={async () => setNotice(open ? null : await onReadNotice())}
          />
          {mayHide && <HideMenu {...props} />}
        </div>
      </div>
      {notice && <BannerPanel notice={notice} {...props} />}
    </section>
  );
}

function senderLine({ sender, contact }: Overview): string {
  return contact?.name && sender.kind === 'organisation' ? `${sender.name} · ${contact.name}` : sender.name;
}
