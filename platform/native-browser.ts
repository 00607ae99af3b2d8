import type { Browser } from 'wxt/browser';

/**
 * The browser's own API without the polyfill, for what runs inside other people's pages: there its 10 kB would cost
 * more than it gives. Both browsers return promises by themselves; only listeners must answer by `sendResponse`.
 */
export const nativeBrowser = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Pick<
  typeof Browser,
  'runtime' | 'storage'
>;
