import type { SnapshotHeader } from '../../rules/notice/notice.ts';
import { localeOf } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Announcement } from './Announcement.tsx';

/** Explains once what "privat" means. */
export function PrivateNote({ header, onClose }: { header: SnapshotHeader; onClose: () => void }) {
  const { labels, language } = header;
  return (
    <section
      class="banner kern-layer kern-level-0"
      lang={localeOf(language)}
      aria-label={labels.region}
      data-testid="private-note"
    >
      <div class="banner__line">
        <p class="banner__words">{labels.privateNote}</p>
        <ActionButton testId="close-note" emphasis="secondary" label={labels.close} onClick={onClose} />
      </div>
      <Announcement text={labels.privateNote} />
    </section>
  );
}
