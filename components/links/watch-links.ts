import { createLinkQueue } from './create-link-queue.ts';
import { markLink } from './mark-link.ts';

interface Options {
  /** A quick no for most links, by host alone. */
  isOfInterest: (hostname: string) => boolean;
  /** The service that an address leads to, if something is to be said. Same address, same answer, until `judgeAnew`. */
  judge: (address: string) => string | null;
  signal: AbortSignal;
  /** Told of every stretch of work: of a batch of mutations, or of what was put off. */
  onWorked: (kind: 'batch' | 'later', start: number) => void;
}

export interface WatchedLinks {
  /** The service that a marked link leads to; null for other links. */
  serviceOf: (link: Element) => string | null;
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

/** Marks links as they come, however many and however late. Only new elements and new addresses are looked at. */
export function watchLinks({ isOfInterest, judge, signal, onWorked }: Options): WatchedLinks {
  let judged = new WeakMap<Element, Judged>();
  const answers = new Map<string, string | null>();
  const queue = createLinkQueue();
  let isPutOff = false;

  const observer = new MutationObserver((records) => {
    const start = performance.now();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') queue.add(target);
      else addedNodes.forEach(queue.add);
    }
    work(start + millisecondsAtOnce);
    onWorked('batch', start);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', stop);
  queue.add(document.documentElement);
  putOff();

  return {
    serviceOf: (link) => judged.get(link)?.service ?? null,
    judgeAnew() {
      unmarkAll();
      queue.add(document.documentElement);
      putOff();
    },
  };

  function work(end: number) {
    queue.take(end, look);
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

  function unmarkAll() {
    for (const link of document.links) judged.get(link)?.unmark?.();
    judged = new WeakMap();
    answers.clear();
  }

  function stop() {
    observer.disconnect();
    queue.clear();
    unmarkAll();
  }
}
