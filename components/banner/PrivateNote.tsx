import { useEffect, useState } from 'preact/hooks';
import type { SnapshotHeader } from '../../rules/notice/notice.ts';
import { localeOf } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';

/** Screen readers announce what enters an existing status region; later it should not be found there twice. */
const moments = { spoken: 500, gone: 5000 };

/** Says a text once, for screen readers only. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timers = [setTimeout(() => setSaid(text), moments.spoken), setTimeout(() => setSaid(''), moments.gone)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p class="unseen" role="status" data-testid="announcement">
      {said}
    </p>
  );
}

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
