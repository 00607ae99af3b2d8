import type { Browser } from 'wxt/browser';

/**
 * The browser's own API without the polyfill, for the one script that may run on every page: there its 10 kB would
 * cost more than the script. Both browsers give promises by themselves where it is used.
 */
export const nativeBrowser = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Pick<
  typeof Browser,
  'runtime' | 'storage'
>;
