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
