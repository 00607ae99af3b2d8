import { measured } from '../measure-work.ts';
import { createLinkQueue } from './link-queue.ts';
import type { Roots } from './roots.ts';

interface Options {
  /** Quickly rules out most links, by host alone. */
  isOfInterest: (hostname: string) => boolean;
  /** The listed service that an address leads to, or null. Cached by address until `judgeAgain`. */
  judge: (address: string) => string | null;
  roots: Roots;
  signal: AbortSignal;
}

interface Judged {
  href: string;
  service: string | null;
  unmark: (() => void) | null;
}

/** Time budget for a batch of mutations; the rest waits for idle periods. */
const millisecondsAtOnce = 1;
const millisecondsLater = 4;
const maxServicesKept = 10_000;

/** Marks links as they appear, however many and however late. Only new elements and changed addresses are looked at. */
export class LinkMarker {
  readonly #options: Options;
  readonly #queue = createLinkQueue();
  readonly #observer = new MutationObserver((records) => measured('batch', () => this.#onMutations(records)));
  readonly #services = new Map<string, string | null>();
  #judged = new WeakMap<Element, Judged>();
  #isScheduled = false;

  constructor(options: Options) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#stop());
    options.roots.onRoot((root) => this.#watch(root));
  }

  /** The service that a marked link leads to; null for other links. */
  serviceOf(link: Element): string | null {
    return this.#judged.get(link)?.service ?? null;
  }

  judgeAgain(): void {
    this.#unmarkBelow(document);
    this.#judged = new WeakMap();
    this.#services.clear();
    this.#queue.add(document.documentElement);
    this.#schedule();
  }

  #watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
    this.#queue.add(root === document ? document.documentElement : root);
    this.#schedule();
  }

  #onMutations(records: MutationRecord[]): void {
    const end = performance.now() + millisecondsAtOnce;
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#queue.add(target);
      else addedNodes.forEach(this.#queue.add);
      if (target === document) this.#options.roots.renewDocument();
    }
    this.#work(end);
  }

  #work(end: number): void {
    this.#queue.take(end, { onLink: this.#look, onShadowRoot: this.#onShadowRoot });
    if (!this.#queue.isEmpty()) this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled || this.#options.signal.aborted) return;
    this.#isScheduled = true;
    requestIdleCallback(() => measured('later', () => this.#workLater()), { timeout: 200 });
  }

  #workLater(): void {
    this.#isScheduled = false;
    this.#work(performance.now() + millisecondsLater);
  }

  #onShadowRoot = (root: ShadowRoot): void => {
    if (this.#options.roots.has(root)) this.#queue.add(root);
    else this.#options.roots.add(root);
  };

  #look = (link: HTMLAnchorElement): void => {
    const href = link.getAttribute('href') ?? '';
    const known = this.#judged.get(link);
    if (known?.href === href) return;
    const service = href !== '' && this.#options.isOfInterest(link.hostname) ? this.#judge(href, link) : null;
    if (service === null) known?.unmark?.();
    const unmark = service === null ? null : (known?.unmark ?? markLink(link));
    this.#judged.set(link, { href, service, unmark });
  };

  #judge(href: string, link: HTMLAnchorElement): string | null {
    const known = this.#services.get(href);
    if (known !== undefined) return known;
    if (this.#services.size >= maxServicesKept) this.#services.clear();
    const service = this.#options.judge(link.href);
    this.#services.set(href, service);
    return service;
  }

  #unmarkBelow(root: Document | ShadowRoot): void {
    for (const element of root.querySelectorAll('*')) {
      this.#judged.get(element)?.unmark?.();
      if (element.shadowRoot) this.#unmarkBelow(element.shadowRoot);
    }
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#queue.clear();
    this.#unmarkBelow(document);
  }
}

/**
 * Marks a link without touching its attributes, its box, or the page's style sheets: a finished animation adds to its
 * styles, and leaves no trace in copies of the link. Returns the undo function.
 */
function markLink(link: HTMLAnchorElement): () => void {
  const mark = link.animate(
    {
      // Forced colours remove shadows, and only the underline is left.
      textDecoration: ['underline dotted 3px', 'underline dotted 3px'],
      // Two rings, so that one of them stands out against any background.
      boxShadow: Array.from({ length: 2 }, () => '0 0 0 1px #fff, 0 0 0 3px #b45f00'),
    },
    { duration: 0, fill: 'forwards', composite: 'add' },
  );
  return () => mark.cancel();
}
