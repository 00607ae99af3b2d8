import type { Hold } from '../../components/links/LinkCard.tsx';
import type { Roots } from './roots.ts';

interface Options {
  isMarked: (link: Element) => boolean;
  /** The link that pointer or focus rest on, or null once they have left it and the card. */
  onChange: (link: HTMLElement | null) => void;
  /** Puts the focus before the first control of the open card. */
  enterCard: () => void;
  roots: Roots;
  signal: AbortSignal;
}

const openAfter = 300;
const closeAfter = 300;

/**
 * Tells which marked link pointer or keyboard focus rest on: its card opens, and closes when they leave link and card.
 * Only listens: no event of the page is stopped or prevented.
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

  /** Pointer or focus is in the card: it stays. */
  hold = (by: Hold): void => {
    this.#holds.add(by);
    clearTimeout(this.#timer);
  };

  /** One of them left it: it goes, unless the other is there, or they are at the link. */
  release = (by: Hold): void => {
    this.#holds.delete(by);
    this.#wait(() => this.#closeUnlessHeld(), closeAfter);
  };

  /** Closes the card until they come anew; a focus in it goes back to the link. */
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

  /** What moves inside a shadow root, the document does not hear. */
  #listenTo(root: Document | ShadowRoot): void {
    const options = { capture: true, passive: true, signal: this.#options.signal };
    root.addEventListener('pointerover', this.#onPointerOver, options);
    root.addEventListener('focusin', this.#onFocusIn, options);
    root.addEventListener('focusout', this.#onFocusOut, options);
    if (root !== document) return;
    root.addEventListener('keydown', this.#closeByKey, options);
    // After the page's own listeners, so that a page that uses the key itself keeps it.
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
    // The browser itself goes on from there to the first control.
    if (this.#link && isLeavingLink) this.#options.enterCard();
  };

  /** Where an event began, in open shadow roots too. */
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
    if (next) this.#wait(() => this.#open(next), openAfter);
    else this.#wait(() => this.#closeUnlessHeld(), closeAfter);
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
