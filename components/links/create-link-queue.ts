/** Links below some roots, in the order in which the roots came. */
export interface LinkQueue {
  add: (root: Node) => void;
  /** Hands out links until the moment (of `performance.now`) has come. */
  take: (end: number, look: (link: HTMLAnchorElement) => void) => void;
  isEmpty: () => boolean;
  clear: () => void;
}

/** Asking for the time costs more than looking at a link. */
const stepsBetweenLooksAtTheClock = 8;
const manyLinks = 64;

export function createLinkQueue(): LinkQueue {
  let roots: Node[] = [];
  let nextRoot = 0;
  let links: ArrayLike<Element> = [];
  let nextLink = 0;

  return {
    add: (root) => roots.push(root),
    take(end, look) {
      let steps = 0;
      while (!isEmpty()) {
        steps += step(look);
        if (steps < stepsBetweenLooksAtTheClock) continue;
        if (performance.now() >= end) return;
        steps = 0;
      }
      clear();
    },
    isEmpty,
    clear,
  };

  function isEmpty() {
    return nextLink >= links.length && nextRoot >= roots.length;
  }

  function clear() {
    roots = [];
    nextRoot = 0;
    links = [];
    nextLink = 0;
  }

  /** Looks at one link, or finds those of one root; gives how many small steps that was. */
  function step(look: (link: HTMLAnchorElement) => void): number {
    const link = links[nextLink];
    nextLink += 1;
    if (link) {
      if (link instanceof HTMLAnchorElement) look(link);
      return 1;
    }
    const root = roots[nextRoot];
    nextRoot += 1;
    links = root ? linksOf(root) : [];
    nextLink = 0;
    return links.length < manyLinks ? 1 : stepsBetweenLooksAtTheClock;
  }
}

function linksOf(root: Node): ArrayLike<Element> {
  if (root instanceof HTMLAnchorElement) return [root];
  return root instanceof Element && root.firstElementChild ? root.querySelectorAll('a[href]') : [];
}
