/** Pages often hide themselves for a moment while they load. */
const patience = 2_000;

/** Smaller than this it is no more than a speck. */
const minHeight = 8;

/** Calls back when an element has not been drawn for a while though it stands in the document. Returns how to stop. */
export function watchVisibility(host: HTMLElement, onHidden: () => void): () => void {
  let timer = 0;
  const observers = [new IntersectionObserver(look), new ResizeObserver(look)];
  for (const observer of observers) observer.observe(host);
  return () => {
    clearTimeout(timer);
    for (const observer of observers) observer.disconnect();
  };

  function look() {
    clearTimeout(timer);
    if (!isDrawn(host)) timer = window.setTimeout(() => isDrawn(host) || onHidden(), patience);
  }
}

function isDrawn(host: HTMLElement): boolean {
  return host.checkVisibility() && host.getBoundingClientRect().height > minHeight;
}

/**
 * Keeps a page that is loading from painting until it is known whether the banner stands there, so that it never
 * appears over a page already read. Returns a function that lets it paint, which happens by itself in the end.
 */
export function holdFirstPaint(maxMilliseconds: number): () => void {
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
  setTimeout(release, maxMilliseconds);
  return release;
}
