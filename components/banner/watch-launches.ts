/** Calls back when a link that starts a native client is clicked; the click itself goes on. */
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
