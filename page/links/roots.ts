type Root = Document | ShadowRoot;

/** The document and its known open shadow roots. Closed ones cannot be found. */
export interface Roots {
  has: (root: Root) => boolean;
  add: (root: Root) => void;
  /** The page rewrote its document (`document.write`), so listeners have to be added again. */
  renewDocument: () => void;
  /** Calls back for the document at once, and for every root added later; possibly twice for the same one. */
  onRoot: (callback: (root: Root) => void) => void;
}

export function createRoots(): Roots {
  // Weak, so that a root the page has dropped can be collected.
  const known = new WeakSet<Root>([document]);
  const callbacks: ((root: Root) => void)[] = [];
  const tell = (root: Root) => {
    for (const callback of callbacks) callback(root);
  };
  return {
    has: (root) => known.has(root),
    add(root) {
      if (known.has(root)) return;
      known.add(root);
      tell(root);
    },
    renewDocument: () => tell(document),
    onRoot(callback) {
      callbacks.push(callback);
      callback(document);
    },
  };
}
