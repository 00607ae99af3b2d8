/**
 * Calls back whenever the page may have changed without being loaded: history and fragments, the back/forward cache,
 * activation after prerendering, and the start or end of a call. No polling. On an arrival the person has just come to
 * a page that was loaded before.
 */
export function onPageChange(onChange: (event: { isArrival: boolean }) => void, signal: AbortSignal): void {
  const changed = () => onChange({ isArrival: false });
  const arrived = () => onChange({ isArrival: true });
  // Chromium, and Firefox from 147, report every same-document navigation at once.
  const navigation: EventTarget | undefined = Reflect.get(window, 'navigation');
  navigation?.addEventListener('currententrychange', changed, { signal });
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
  document.addEventListener('prerenderingchange', arrived, { signal });
  for (const event of ['playing', 'emptied', 'ended', 'loadedmetadata']) {
    document.addEventListener(event, changed, { capture: true, signal });
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && arrived(), { signal });
}

/** Calls back when a link that launches a native client is clicked; the click itself is not stopped. */
export function watchLaunches(
  isLaunchScheme: (scheme: string) => boolean,
  onLaunch: () => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const scheme = link?.getAttribute('href')?.trim().split(':')[0]?.toLowerCase() ?? '';
      if (isTrusted && isLaunchScheme(scheme)) onLaunch();
    },
    { capture: true, signal },
  );
}
