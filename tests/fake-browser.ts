import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What runs in the browser finds WXT's fake of its API; `wxt/browser` leads there too (vitest.config.ts). */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
