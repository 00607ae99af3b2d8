import { createElement } from 'preact';
import { LinkCard, type LinkCardProps, type Place } from '../../components/links/LinkCard.tsx';
import type { LinkSnapshot } from '../../rules/links/compose-links.ts';
import type { Overview } from '../../rules/notice/notice.ts';
import type { BannerHost } from '../banner-host/banner-host.ts';
import { followLinks } from './follow-links.ts';

interface Options extends Pick<LinkCardProps, 'onCopy' | 'onOpenGuide'> {
  onShadowRoot: (root: ShadowRoot) => void;
  host: BannerHost;
  serviceOf: (link: Element) => string | null;
  /** What is said now; it may change while the page is open. */
  texts: () => { says: LinkSnapshot['says']; labels: LinkSnapshot['labels']; overview: Overview } | null;
  signal: AbortSignal;
}

/** One card for all marked links of a page; it follows its link when the page scrolls. Gives the way to listen to more. */
export function createCard({ host, serviceOf, texts, signal, onShadowRoot, ...on }: Options) {
  const entry: { current: HTMLElement | null } = { current: null };
  let openLink: HTMLElement | null = null;
  const follower = followLinks({
    isMarked: (link) => serviceOf(link) !== null,
    open: (link) => {
      openLink = link;
      show();
    },
    close: () => {
      openLink = null;
      host.hide();
    },
    enter: () => entry.current?.focus({ preventScroll: true }),
    onShadowRoot,
    signal,
  });
  return { listenTo };

  function listenTo(root: Document | ShadowRoot) {
    follower.listenTo(root);
    addEventListener('scroll', show, { capture: true, passive: true, signal });
    addEventListener('resize', show, { passive: true, signal });
  }

  function show() {
    const service = openLink && serviceOf(openLink);
    const now = texts();
    const said = service && now?.says[service];
    if (!openLink || !now || !said) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    host.show(
      createElement(LinkCard, {
        key: service,
        ...said,
        ...now,
        place: placeCard(openLink.getBoundingClientRect(), view),
        entry,
        ...on,
        onClose: follower.dismiss,
        onHold: follower.hold,
        onRelease: follower.release,
        onReturnToLink: follower.returnToLink,
      }),
    );
  }
}

interface Box {
  left: number;
  top: number;
  bottom: number;
}

const widest = 380;
const margin = 8;
const gap = 6;
const enoughRoom = 220;

export function placeCard(link: Box, view: { width: number; height: number }): Place {
  const room = { above: link.top - gap - margin, below: view.height - link.bottom - gap - margin };
  const isBelow = room.below >= enoughRoom || room.below >= room.above;
  const left = Math.max(margin, Math.min(link.left, view.width - widest - margin));
  return {
    left: `${left}px`,
    top: isBelow ? `${link.bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${view.height - link.top + gap}px`,
    maxHeight: `${Math.max(120, isBelow ? room.below : room.above)}px`,
  };
}
