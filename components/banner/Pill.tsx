import { useState } from 'preact/hooks';
import { Banner, type BannerProps } from './Banner.tsx';

/** A small sign at the edge that does not disturb a call; pressed, it becomes the banner. */
export function Pill(props: BannerProps) {
  const [open, setOpen] = useState(false);
  if (open) return <Banner {...props} takesFocus />;
  const { summary, header } = props;
  return (
    <section class="pill kern-layer kern-level-0" aria-label={header.labels.region} data-testid="pill">
      <button
        type="button"
        class="pill__button"
        data-testid="open-pill"
        aria-expanded={false}
        title={header.labels.openPill}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">!</span> {summary.service.name}
      </button>
    </section>
  );
}
