import { createLinkQueue } from './link-queue.ts';

interface Options {
  /** A quick no for most links, by host alone. */
  isOfInterest: (hostname: string) => boolean;
  /** The service that an address leads to, if something is to be said. Same address, same answer, until `judgeAnew`. */
  judge: (address: string) => string | null;
  /** Told of the document, and of every open shadow root in it, as often as listeners may be missing there. */
  onRoot: (root: Document | ShadowRoot) => void;
  signal: AbortSignal;
  /** Told of every stretch of work: of a batch of mutations, or of what was put off. */
  onWorked: (kind: 'batch' | 'later', start: number) => void;
}

export interface WatchedLinks {
  /** The service that a marked link leads to; null for other links. */
  serviceOf: (link: Element) => string | null;
  /** Watches the links of a shadow root too; nobody tells of those that are attached late. */
  watchShadowRoot: (root: ShadowRoot) => void;
  judgeAnew: () => void;
}

interface Judged {
  href: string;
  service: string | null;
  unmark: (() => void) | null;
}

/** What a batch of mutations may cost at once; the rest waits for idle moments. */
const millisecondsAtOnce = 1;
const millisecondsLater = 4;
const mostAnswersKept = 10_000;

/**
 * Marks links as they come, however many and however late, in open shadow roots too: closed ones show themselves to
 * nobody. Only new elements and new addresses are looked at.
 */
export function watchLinks({ isOfInterest, judge, onRoot, signal, onWorked }: Options): WatchedLinks {
  let judged = new WeakMap<Element, Judged>();
  const watched = new WeakSet<ShadowRoot>();
  const answers = new Map<string, string | null>();
  const queue = createLinkQueue();
  let isPutOff = false;

  const observer = new MutationObserver((records) => {
    const start = performance.now();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') queue.add(target);
      else addedNodes.forEach(queue.add);
      // A page that writes itself anew loses all listeners.
      if (target === document) onRoot(document);
    }
    work(start + millisecondsAtOnce);
    onWorked('batch', start);
  });
  observe(document);
  signal.addEventListener('abort', stop);
  queue.add(document.documentElement);
  putOff();

  return {
    serviceOf: (link) => judged.get(link)?.service ?? null,
    watchShadowRoot(root) {
      if (!watched.has(root)) addShadowRoot(root);
      putOff();
    },
    judgeAnew() {
      unmarkBelow(document);
      judged = new WeakMap();
      answers.clear();
      queue.add(document.documentElement);
      putOff();
    },
  };

  function observe(root: Document | ShadowRoot) {
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
    onRoot(root);
  }

  function addShadowRoot(root: ShadowRoot) {
    if (!watched.has(root)) observe(root);
    watched.add(root);
    queue.add(root);
  }

  function work(end: number) {
    queue.take(end, { onLink: look, onShadowRoot: addShadowRoot });
    if (!queue.isEmpty()) putOff();
  }

  function putOff() {
    if (isPutOff || signal.aborted) return;
    isPutOff = true;
    requestIdleCallback(workLater, { timeout: 200 });
  }

  function workLater() {
    isPutOff = false;
    const start = performance.now();
    work(start + millisecondsLater);
    onWorked('later', start);
  }

  function look(link: HTMLAnchorElement) {
    const href = link.getAttribute('href') ?? '';
    const known = judged.get(link);
    if (known?.href === href) return;
    const service = href !== '' && isOfInterest(link.hostname) ? answer(href, link) : null;
    if (service === null) known?.unmark?.();
    judged.set(link, { href, service, unmark: service === null ? null : (known?.unmark ?? markLink(link)) });
  }

  function answer(href: string, link: HTMLAnchorElement): string | null {
    const known = answers.get(href);
    if (known !== undefined) return known;
    if (answers.size >= mostAnswersKept) answers.clear();
    const service = judge(link.href);
    answers.set(href, service);
    return service;
  }

  function unmarkBelow(root: Document | ShadowRoot) {
    for (const element of root.querySelectorAll('*')) {
      judged.get(element)?.unmark?.();
      if (element.shadowRoot) unmarkBelow(element.shadowRoot);
    }
  }

  function stop() {
    observer.disconnect();
    queue.clear();
    unmarkBelow(document);
  }
}

/**
 * Marks a link without touching its attributes, its box, or the page's style sheets: a finished animation adds to the
 * styles the page gave it, and what the page copies or sends of the link knows nothing of it. Returns the way back.
 */
export function markLink(link: HTMLAnchorElement): () => void {
  const mark = link.animate(
    {
      // Forced colours take shadows away, and only the text's own line is left.
      textDecoration: ['underline dotted 3px', 'underline dotted 3px'],
      // Two rings, so that one of them stands out from any background.
      boxShadow: Array.from({ length: 2 }, () => '0 0 0 1px #fff, 0 0 0 3px #b45f00'),
    },
    { duration: 0, fill: 'forwards', composite: 'add' },
  );
  return () => mark.cancel();
}
