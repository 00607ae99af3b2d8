/** Pages often hide themselves for a moment while they load. */
const patience = 2_000;

/** Calls back when an element has not been drawn for a while though it stands in the document, until stopped. */
export function watchSight(host: HTMLElement, onUnseen: () => void): () => void {
  let timer = 0;
  const observers = [new IntersectionObserver(look), new ResizeObserver(look)];
  for (const observer of observers) observer.observe(host);
  return () => {
    clearTimeout(timer);
    for (const observer of observers) observer.disconnect();
  };

  function look() {
    clearTimeout(timer);
    if (!isDrawn(host)) timer = window.setTimeout(() => isDrawn(host) || onUnseen(), patience);
  }
}

/** Smaller than this it is no more than a speck. */
const leastHeight = 8;

function isDrawn(host: HTMLElement): boolean {
  return host.checkVisibility() && host.getBoundingClientRect().height > leastHeight;
}

/**
 * Keeps a page that is loading from painting until it is known whether the banner stands there, so that it never
 * appears over a page already read. Returns the way to let it paint, which happens by itself after so many milliseconds.
 */
export function holdFirstPaint(mostMilliseconds: number): () => void {
  if (document.readyState !== 'loading') return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { visibility: hidden !important; }');
  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Firefox may refuse a content script's sheet on the document; then the page paints when it likes.
    return () => {};
  }
  const release = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
  setTimeout(release, mostMilliseconds);
  return release;
}
