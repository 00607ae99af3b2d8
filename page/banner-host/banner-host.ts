import { type ComponentChild, render } from 'preact';
import { keepOnTop } from './keep-on-top.ts';
import { watchVisibility } from './visibility.ts';

interface Options {
  css: string;
  /** The page does not draw it, however it stands in the document. */
  onHidden?: () => void;
}

export interface BannerHost {
  show: (content: ComponentChild) => void;
  hide: () => void;
  /** Moves the focus to the first control, because the employee asked for it. */
  focus: () => void;
}

// The page's scripts stay out; only the end-to-end build lets tests see in.
const mode: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** A page that removes or covers the banner more often than this wins; badge and popup still say it. */
const repairs = { max: 30, perMilliseconds: 10_000 };

/**
 * An element of the page's document in the top layer, with a shadow root of our own. Constructable style sheets and
 * the absence of inline handlers let it stand on pages with the strictest content security policy.
 */
export function createBannerHost({ css, onHidden = () => {} }: Options): BannerHost {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const applyStyles = () => {
    root.adoptedStyleSheets = [sheet];
  };
  let stops: (() => void)[] = [];

  return {
    show(content) {
      render(content, root);
      if (stops.length > 0) return;
      stops = [keepOnTop(host, createRateLimit(repairs), applyStyles), watchVisibility(host, onHidden)];
    },
    hide() {
      for (const stop of stops) stop();
      stops = [];
      host.remove();
      render(null, root);
    },
    focus: () => root.querySelector<HTMLElement>('button, a')?.focus(),
  };
}

/** Allows an action so many times within a period and then no more: a fight with the page must not hang it. */
function createRateLimit(limit: { max: number; perMilliseconds: number }): () => boolean {
  let moments: number[] = [];
  return () => {
    const now = Date.now();
    moments = moments.filter((moment) => now - moment < limit.perMilliseconds);
    if (moments.length >= limit.max) return false;
    moments.push(now);
    return true;
  };
}
