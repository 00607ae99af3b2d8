import { type ComponentChild, render } from 'preact';
import { createBudget } from './create-budget.ts';
import { keepOnTop } from './keep-on-top.ts';

interface Options {
  css: string;
  /** `closed` keeps the page's scripts out; only the end-to-end build opens it. */
  mode: ShadowRootMode;
}

export interface BannerHost {
  show: (content: ComponentChild) => void;
  hide: () => void;
  /** Moves the focus to the first control, because the employee asked for it. */
  focus: () => void;
}

/** A page that removes or covers the banner more often than this wins; badge and popup still say it. */
const repairs = { most: 30, perMilliseconds: 10_000 };

/**
 * An element of the page's document in the top layer, with a shadow root of our own. Constructable style sheets and
 * the absence of inline handlers let it stand on pages with the strictest content security policy.
 */
export function createBannerHost({ css, mode }: Options): BannerHost {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  let stop: (() => void) | null = null;

  return {
    show(content) {
      render(content, root);
      stop ??= keepOnTop(host, createBudget(repairs));
    },
    hide() {
      stop?.();
      stop = null;
      host.remove();
      render(null, root);
    },
    focus: () => root.querySelector<HTMLElement>('button, a')?.focus(),
  };
}
