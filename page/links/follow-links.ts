import type { Hold } from '../../components/links/LinkCard.tsx';

interface Options {
  isMarked: (link: Element) => boolean;
  open: (link: HTMLElement) => void;
  close: () => void;
  /** Puts the focus before the first control of the open card. */
  enter: () => void;
  /** A shadow root that pointer or focus came into. */
  onShadowRoot: (root: ShadowRoot) => void;
  signal: AbortSignal;
}

export interface LinkFollower {
  /** Follows links in the document, or in a shadow root: what moves inside of that, the document does not hear. */
  listenTo: (root: Document | ShadowRoot) => void;
  /** Pointer or focus is in the card: it stays. */
  hold: (by: Hold) => void;
  /** One of them left it: it goes, unless the other is there, or they are at the link. */
  release: (by: Hold) => void;
  /** Closes the card until they come anew; a focus in it goes back to the link. */
  dismiss: () => void;
  /** Lets the focus stand on the link again. */
  returnToLink: () => void;
}

const openAfter = 300;
const closeAfter = 300;

/**
 * Opens the card when pointer or keyboard focus rests on a marked link, and closes it when they leave link and card.
 * Only listens: no event of the page is stopped or prevented.
 */
export function followLinks({ isMarked, open, close, enter, onShadowRoot, signal }: Options): LinkFollower {
  let link: HTMLElement | null = null;
  let dismissed: HTMLElement | null = null;
  let timer = 0;
  const holds = new Set<Hold>();

  signal.addEventListener('abort', shut);
  return { listenTo, hold, release, dismiss, returnToLink };

  /** Listening twice to the same changes nothing. */
  function listenTo(root: Document | ShadowRoot) {
    const options = { capture: true, passive: true, signal };
    root.addEventListener('pointerover', onPointerOver, options);
    root.addEventListener('focusin', onFocusIn, options);
    root.addEventListener('focusout', onFocusOut, options);
    if (root !== document) return;
    root.addEventListener('keydown', closeByKey, options);
    // After the page's own listeners, so that a page that uses the key itself keeps it.
    addEventListener('keydown', enterByTab, { signal });
  }

  function onPointerOver(event: Event) {
    restOn(markedLinkAt(innermost(event)));
  }

  function onFocusIn(event: Event) {
    const target = innermost(event);
    restOn(isFocusVisible(target) ? markedLinkAt(target) : null);
  }

  function onFocusOut() {
    restOn(null);
  }

  function closeByKey(event: Event) {
    if ((event as KeyboardEvent).key === 'Escape') dismiss();
  }

  /** Where an event began, in open shadow roots too. */
  function innermost(event: Event): EventTarget | null {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) onShadowRoot(node);
    return path[0] ?? null;
  }

  function restOn(next: HTMLElement | null) {
    clearTimeout(timer);
    if (next !== null && next === dismissed) return;
    dismissed = null;
    if (next === link) return;
    timer = window.setTimeout(() => (next ? openAt(next) : shutUnlessHeld()), next ? openAfter : closeAfter);
  }

  function openAt(next: HTMLElement) {
    if (!next.isConnected) return;
    link = next;
    open(next);
  }

  function hold(by: Hold) {
    holds.add(by);
    clearTimeout(timer);
  }

  function release(by: Hold) {
    holds.delete(by);
    clearTimeout(timer);
    timer = window.setTimeout(shutUnlessHeld, closeAfter);
  }

  function shutUnlessHeld() {
    if (holds.size === 0 && !link?.matches(':hover, :focus-visible')) shut();
  }

  function shut() {
    clearTimeout(timer);
    holds.clear();
    if (!link) return;
    link = null;
    close();
  }

  function dismiss() {
    const last = link;
    const hadFocus = holds.has('focus');
    dismissed = last;
    shut();
    if (hadFocus) last?.focus({ preventScroll: true });
  }

  function returnToLink() {
    link?.focus({ preventScroll: true });
  }

  function enterByTab(event: KeyboardEvent) {
    const { key, shiftKey, defaultPrevented } = event;
    const isLeavingLink = key === 'Tab' && !shiftKey && !defaultPrevented && innermost(event) === link;
    // The browser itself goes on from there to the first control.
    if (link && isLeavingLink) enter();
  }

  function markedLinkAt(target: EventTarget | null): HTMLElement | null {
    const found = target instanceof Element ? target.closest('a') : null;
    return found instanceof HTMLElement && isMarked(found) ? found : null;
  }
}

function isFocusVisible(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}
