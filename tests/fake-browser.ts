import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Makes WXT's fake the global browser API, from which `wxt/browser` takes it too. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
