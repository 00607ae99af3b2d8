/** Milliseconds; pages often hide themselves briefly while they load. */
const patience = 2_000;

/** In pixels; anything smaller is just a speck. */
const minHeight = 8;

/** Calls back when an element in the document has not been drawn for a while. Returns a stop function. */
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
 * Keeps a loading page from painting until it is known whether the banner is shown, so that the banner never appears
 * over a page that is already being read. Returns a release function; after `maxMilliseconds` it runs by itself.
 */
export function holdFirstPaint(maxMilliseconds: number): () => void {
  if (document.readyState !== 'loading') return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { visibility: hidden !important; }');
  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Firefox may refuse a content script's sheet on the document; then nothing is held back.
    return () => {};
  }
  const release = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
  setTimeout(release, maxMilliseconds);
  return release;
}
