import type { Browser } from 'wxt/browser';

/**
 * The browser's own API without the polyfill, whose 10 kB are not worth it inside other people's pages. Both browsers
 * return promises by themselves; only listeners have to answer through `sendResponse`.
 */
export const nativeBrowser = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Pick<
  typeof Browser,
  'runtime' | 'storage'
>;
