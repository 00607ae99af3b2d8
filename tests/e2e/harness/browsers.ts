import type { BrowserName } from '../../../cli/browsers/find-browser.ts';

const all: BrowserName[] = ['chromium', 'firefox'];

/** The browsers that stories run in: both, or the one of this project (see vitest.config.ts). */
export const browsers = all.filter((name) => name === (process.env.E2E_BROWSER ?? name));
