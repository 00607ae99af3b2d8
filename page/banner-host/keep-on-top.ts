const openModal = 'dialog[open]:modal';

/**
 * Keeps an element in the document's top layer: puts it back whenever the page removes, hides or covers it, as long as
 * `mayRepair` allows. `applyStyles` restores its styles, which are lost in another document. Returns a stop function.
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

  /** Runs again and again, as a page may replace its root element or rewrite its document, which drops all listeners. */
  function watch() {
    observer.observe(host, { attributes: true });
    // A dialog that is removed, emptied or hidden takes the banner in it along, without any event.
    const dialog = host.parentElement?.closest('dialog');
    observer.observe(document, { childList: true, subtree: dialog != null });
    if (dialog) observer.observe(dialog, { attributeFilter: ['open'] });
    if (document.documentElement)
      observer.observe(document.documentElement, { childList: true, attributeFilter: ['inert'] });
    // Whatever the page opens in the top layer later is above us until we are shown again.
    for (const event of ['toggle', 'close', 'fullscreenchange'] as const) {
      document.addEventListener(event, onTopLayerChanged, { capture: true, signal: stopping.signal });
    }
  }

  function isInPlace() {
    const isUntouched = host.attributes.length === 1 && !document.documentElement?.hasAttribute('inert');
    return isUntouched && isPlacePresent() && host.ownerDocument === document && host.matches(':popover-open');
  }

  function isPlacePresent() {
    const { parentElement, isConnected } = host;
    return (
      isConnected && (parentElement === document.documentElement || parentElement?.matches(openModal) === true)
    );
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
    watch();
  }

  /** Everything outside an open modal dialog is inert, so the banner has to be inside it to be usable. */
  function topmostDialog(): Element | null {
    return [...document.querySelectorAll(openModal)].at(-1) ?? null;
  }
}
