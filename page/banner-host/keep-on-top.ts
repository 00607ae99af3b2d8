/**
 * Puts an element into the document's top layer and back there when the page removes, hides or covers it, as long as
 * `mayRepair` allows. `applyStyles` gives it its styles, which it loses in another document. Returns a function that stops.
 */
export function keepOnTop(host: HTMLElement, mayRepair: () => boolean, applyStyles: () => void): () => void {
  const stopping = new AbortController();
  const observer = new MutationObserver(() => {
    watch();
    if (!isInPlace() && mayRepair()) raise();
  });

  watch();
  raise();
  return () => {
    stopping.abort();
    observer.disconnect();
  };

  /** A page may replace its root element, or write itself anew and lose all listeners; twice the same changes nothing. */
  function watch() {
    observer.observe(host, { attributes: true });
    observer.observe(document, { childList: true });
    if (document.documentElement)
      observer.observe(document.documentElement, { childList: true, attributeFilter: ['inert'] });
    // What the page opens in the top layer later lies above us until we are shown anew.
    for (const event of ['toggle', 'close', 'fullscreenchange'] as const) {
      document.addEventListener(event, onTopLayerChanged, { capture: true, signal: stopping.signal });
    }
  }

  function isInPlace() {
    const isUntouched = host.attributes.length === 1 && !document.documentElement?.hasAttribute('inert');
    return isUntouched && host.isConnected && host.ownerDocument === document && host.matches(':popover-open');
  }

  function onTopLayerChanged(event: Event) {
    const isOurOwn = event.target === host && isInPlace();
    if (!isOurOwn && mayRepair()) raise();
  }

  function raise() {
    const place = topmostDialog() ?? document.documentElement;
    if (!place) return;
    document.documentElement.removeAttribute('inert');
    for (const name of host.getAttributeNames()) if (name !== 'popover') host.removeAttribute(name);
    if (host.parentNode !== place) place.append(host);
    applyStyles();
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }

  /** Outside of an open modal dialog everything is inert: there the banner must stand inside to be usable. */
  function topmostDialog(): Element | null {
    return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  }
}
