type Root = Document | ShadowRoot;

/** The document and the open shadow roots in it that are known: closed ones show themselves to nobody. */
export interface Roots {
  has: (root: Root) => boolean;
  add: (root: Root) => void;
  /** The page wrote its document anew: whoever listens in it has to do so again. */
  renewDocument: () => void;
  /** Calls back for the document at once, and for every root that is added later; perhaps twice for the same one. */
  onRoot: (callback: (root: Root) => void) => void;
}

export function createRoots(): Roots {
  // Held by nobody else, so that a root that the page forgot can go.
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
