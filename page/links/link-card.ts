import { createElement } from 'preact';
import { type CardPlace, LinkCard, type LinkCardProps } from '../../components/links/LinkCard.tsx';
import type { BannerHost } from '../banner-host/banner-host.ts';
import { HoveredLink } from './hovered-link.ts';
import type { LinkRules } from './link-rules.ts';
import type { Roots } from './roots.ts';

interface Options extends Pick<LinkCardProps, 'onCopy' | 'onOpenGuide'> {
  host: BannerHost;
  serviceOf: (link: Element) => string | null;
  /** The current texts, which may change while the page is open. */
  readTexts: () => Pick<LinkRules, 'notices' | 'labels' | 'header'> | null;
  roots: Roots;
  signal: AbortSignal;
}

/** One card for all marked links of a page; it follows its link as the page scrolls. */
export function createLinkCard({ host, serviceOf, readTexts, roots, signal, ...on }: Options): void {
  const entry: { current: HTMLElement | null } = { current: null };
  let openLink: HTMLElement | null = null;
  const hovered = new HoveredLink({
    isMarked: (link) => serviceOf(link) !== null,
    onChange(link) {
      openLink = link;
      if (link) draw();
      else host.hide();
    },
    enterCard: () => entry.current?.focus({ preventScroll: true }),
    roots,
    signal,
  });
  roots.onRoot(() => {
    addEventListener('scroll', draw, { capture: true, passive: true, signal });
    addEventListener('resize', draw, { passive: true, signal });
  });

  function draw() {
    const service = openLink && serviceOf(openLink);
    const texts = readTexts();
    const notice = service && texts?.notices[service];
    if (!openLink || !texts || !notice) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { header, labels } = texts;
    host.show(
      createElement(LinkCard, {
        key: service,
        ...notice,
        header,
        labels,
        place: placeCard(openLink.getBoundingClientRect(), view),
        entry,
        ...on,
        onClose: hovered.dismiss,
        onHold: hovered.hold,
        onRelease: hovered.release,
        onReturnToLink: hovered.returnToLink,
      }),
    );
  }
}

const maxWidth = 380;
const margin = 8;
const gap = 6;
const enoughSpace = 220;

function placeCard(
  link: { left: number; top: number; bottom: number },
  view: { width: number; height: number },
): CardPlace {
  const space = { above: link.top - gap - margin, below: view.height - link.bottom - gap - margin };
  const isBelow = space.below >= enoughSpace || space.below >= space.above;
  const left = Math.max(margin, Math.min(link.left, view.width - maxWidth - margin));
  return {
    left: `${left}px`,
    top: isBelow ? `${link.bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${view.height - link.top + gap}px`,
    maxHeight: `${Math.max(120, isBelow ? space.below : space.above)}px`,
  };
}
