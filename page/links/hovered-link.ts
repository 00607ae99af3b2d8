import type { Hold } from '../../components/links/LinkCard.tsx';
import type { Roots } from './roots.ts';

interface Options {
  isMarked: (link: Element) => boolean;
  /** The link under pointer or focus, or null once both have left the link and its card. */
  onChange: (link: HTMLElement | null) => void;
  /** Puts the focus just before the first control of the open card. */
  enterCard: () => void;
  roots: Roots;
  signal: AbortSignal;
}

const openDelay = 300;
const closeDelay = 300;

/**
 * Follows pointer and keyboard focus to marked links: the card opens on a link, and closes when both have left link
 * and card. Only listens; no event of the page is stopped or prevented.
 */
export class HoveredLink {
  readonly #options: Options;
  readonly #holds = new Set<Hold>();
  #link: HTMLElement | null = null;
  #dismissed: HTMLElement | null = null;
  #timer = 0;

  constructor(options: Options) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#close());
    options.roots.onRoot((root) => this.#listenTo(root));
  }

  /** The card stays open while pointer or focus is inside. */
  hold = (by: Hold): void => {
    this.#holds.add(by);
    clearTimeout(this.#timer);
  };

  /** Pointer or focus left the card: it closes unless the other one is still inside, or one is on the link. */
  release = (by: Hold): void => {
    this.#holds.delete(by);
    this.#wait(() => this.#closeUnlessHeld(), closeDelay);
  };

  /** Closes the card until pointer or focus come back to the link; a focus inside returns to the link. */
  dismiss = (): void => {
    const last = this.#link;
    const hadFocus = this.#holds.has('focus');
    this.#dismissed = last;
    this.#close();
    if (hadFocus) last?.focus({ preventScroll: true });
  };

  returnToLink = (): void => {
    this.#link?.focus({ preventScroll: true });
  };

  /** The document does not hear of movements inside a shadow root, so each root has its own listeners. */
  #listenTo(root: Document | ShadowRoot): void {
    const options = { capture: true, passive: true, signal: this.#options.signal };
    root.addEventListener('pointerover', this.#onPointerOver, options);
    root.addEventListener('focusin', this.#onFocusIn, options);
    root.addEventListener('focusout', this.#onFocusOut, options);
    if (root !== document) return;
    root.addEventListener('keydown', this.#closeByKey, options);
    // On the window, after the page's own listeners, so that a page that uses Tab itself keeps it.
    addEventListener('keydown', this.#enterByTab, { signal: this.#options.signal });
  }

  #onPointerOver = (event: Event): void => this.#restOn(this.#markedLinkAt(this.#innermost(event)));

  #onFocusIn = (event: Event): void => {
    const target = this.#innermost(event);
    this.#restOn(isFocusVisible(target) ? this.#markedLinkAt(target) : null);
  };

  #onFocusOut = (): void => this.#restOn(null);

  #closeByKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') this.dismiss();
  };

  #enterByTab = (event: KeyboardEvent): void => {
    const { key, shiftKey, defaultPrevented } = event;
    const isLeavingLink = key === 'Tab' && !shiftKey && !defaultPrevented && this.#innermost(event) === this.#link;
    // From there the browser itself moves on to the first control.
    if (this.#link && isLeavingLink) this.#options.enterCard();
  };

  /** The event's real target, in open shadow roots too. */
  #innermost(event: Event): EventTarget | null {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) this.#options.roots.add(node);
    return path[0] ?? null;
  }

  #markedLinkAt(target: EventTarget | null): HTMLElement | null {
    const found = target instanceof Element ? target.closest('a') : null;
    return found instanceof HTMLElement && this.#options.isMarked(found) ? found : null;
  }

  #restOn(next: HTMLElement | null): void {
    clearTimeout(this.#timer);
    if (next !== null && next === this.#dismissed) return;
    this.#dismissed = null;
    if (next === this.#link) return;
    if (next) this.#wait(() => this.#open(next), openDelay);
    else this.#wait(() => this.#closeUnlessHeld(), closeDelay);
  }

  #wait(act: () => void, milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, milliseconds);
  }

  #open(link: HTMLElement): void {
    if (!link.isConnected) return;
    this.#link = link;
    this.#options.onChange(link);
  }

  #closeUnlessHeld(): void {
    if (this.#holds.size === 0 && !this.#link?.matches(':hover, :focus-visible')) this.#close();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#holds.clear();
    if (!this.#link) return;
    this.#link = null;
    this.#options.onChange(null);
  }
}

function isFocusVisible(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}
