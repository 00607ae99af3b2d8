/** Calls back with the address when a link that starts a native client is clicked; the click itself goes on. */
export function watchLaunches(
  schemes: Set<string>,
  onLaunch: (address: string) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const address = link?.getAttribute('href') ?? '';
      if (isTrusted && schemes.has(address.split(':')[0]?.toLowerCase() ?? '')) onLaunch(address);
    },
    { capture: true, signal },
  );
}
