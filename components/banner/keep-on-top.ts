/**
 * Puts an element into the document's top layer and back there when the page removes, hides or covers it, as long as
 * `mayRepair` allows. Returns the way to stop.
 */
export function keepOnTop(host: HTMLElement, mayRepair: () => boolean): () => void {
  const stopping = new AbortController();
  const observer = new MutationObserver(() => {
    observeRoot();
    if (!isInPlace() && mayRepair()) raise();
  });

  observer.observe(document, { childList: true });
  observeRoot();
  // What the page opens in the top layer later lies above us until we are shown anew.
  for (const event of ['toggle', 'close', 'fullscreenchange'] as const) {
    document.addEventListener(event, onTopLayerChanged, { capture: true, signal: stopping.signal });
  }
  raise();
  return () => {
    stopping.abort();
    observer.disconnect();
  };

  function observeRoot() {
    // A page may replace the root element; observing the same one twice changes nothing.
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  }

  function isInPlace() {
    return host.isConnected && host.ownerDocument === document && host.matches(':popover-open');
  }

  function onTopLayerChanged(event: Event) {
    const isOurOwn = event.target === host && isInPlace();
    if (!isOurOwn && mayRepair()) raise();
  }

  function raise() {
    const place = topmostDialog() ?? document.documentElement;
    if (!place) return;
    if (host.parentNode !== place) place.append(host);
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }

  /** Outside of an open modal dialog everything is inert: there the banner must stand inside to be usable. */
  function topmostDialog(): Element | null {
    return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  }
}
