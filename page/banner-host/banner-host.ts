import { type ComponentChild, render } from 'preact';
import { keepOnTop } from './keep-on-top.ts';
import { watchVisibility } from './visibility.ts';

interface Options {
  css: string;
  /** Called if the page does not draw the banner although it is in the document. */
  onHidden?: () => void;
}

export interface BannerHost {
  show: (content: ComponentChild) => void;
  hide: () => void;
  /** Moves the focus to the first control, at the employee's request. */
  focus: () => void;
}

// Closed to the page's scripts; only the end-to-end build lets tests look inside.
const mode: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** A page that removes or covers the banner more often than this wins; badge and popup remain. */
const repairs = { max: 30, perMilliseconds: 10_000 };

/**
 * An element in the top layer of the page's document, with our own shadow root. Constructable style sheets and the
 * absence of inline handlers make it work under the strictest content security policy.
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

/** Limits an action to `max` times per period, so that a fight with the page does not hang it. */
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
