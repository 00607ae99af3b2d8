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
