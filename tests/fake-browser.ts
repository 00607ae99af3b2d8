import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What runs in the browser finds WXT's fake of its API, by `wxt/browser` too, which takes it from here. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
