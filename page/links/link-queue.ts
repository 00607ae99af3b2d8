/** The elements below the given roots, in the order in which the roots were added. */
export interface LinkQueue {
  add: (root: Node) => void;
  /** Hands out links and open shadow roots until `end`, a time of `performance.now`. */
  take: (end: number, finds: Finds) => void;
  isEmpty: () => boolean;
  clear: () => void;
}

interface Finds {
  onLink: (link: HTMLAnchorElement) => void;
  onShadowRoot: (root: ShadowRoot) => void;
}

/** Reading the clock costs more than looking at a link. */
const stepsPerClockCheck = 8;
const manyElements = 64;

export function createLinkQueue(): LinkQueue {
  let roots: Node[] = [];
  let nextRoot = 0;
  let elements: ArrayLike<Element> = [];
  let nextElement = 0;

  return {
    add: (root) => roots.push(root),
    take(end, finds) {
      let steps = 0;
      while (!isEmpty()) {
        steps += step(finds);
        if (steps < stepsPerClockCheck) continue;
        if (performance.now() >= end) return;
        steps = 0;
      }
      clear();
    },
    isEmpty,
    clear,
  };

  function isEmpty() {
    return nextElement >= elements.length && nextRoot >= roots.length;
  }

  function clear() {
    roots = [];
    nextRoot = 0;
    elements = [];
    nextElement = 0;
  }

  /** Looks at one element, or collects those of one root. Returns how many small steps that cost. */
  function step(finds: Finds): number {
    const element = elements[nextElement];
    nextElement += 1;
    if (element) {
      look(element, finds);
      return 1;
    }
    const root = roots[nextRoot];
    nextRoot += 1;
    if (root instanceof Element) look(root, finds);
    elements = elementsBelow(root);
    nextElement = 0;
    return elements.length < manyElements ? 1 : stepsPerClockCheck;
  }
}

function look(element: Element, { onLink, onShadowRoot }: Finds): void {
  if (element instanceof HTMLAnchorElement) onLink(element);
  else if (element.shadowRoot) onShadowRoot(element.shadowRoot);
}

function elementsBelow(root: Node | undefined): ArrayLike<Element> {
  const isParent = root instanceof Element || root instanceof DocumentFragment;
  return isParent && root.firstElementChild ? root.querySelectorAll('*') : [];
}
