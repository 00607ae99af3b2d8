import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../../cli/browsers/find-browser.ts';
import { browsers } from './browsers.ts';
import { canWritePolicies, whySkipped } from './managed-policy-file.ts';
import { type BrowserOptions, openTestBrowser, type TestBrowser } from './test-browser.ts';

interface Setting extends BrowserOptions {
  /** For stories that only one browser can show; both by default. */
  only?: BrowserName;
  /** Preparation before the first story: pages of the fake site, a language. */
  prepare?: (browser: TestBrowser) => unknown;
}

/**
 * Runs stories in each browser, with one extension and policy for all of them. After a failed story the next one gets a
 * fresh browser, so that leftovers do not fail other stories.
 */
export function inBrowsers(
  title: string,
  { only, prepare, ...options }: Setting,
  tell: (browser: TestBrowser, name: BrowserName) => void,
): void {
  const names = browsers.filter((name) => name === (only ?? name));
  const mayRun = options.policy === undefined || canWritePolicies;
  for (const name of names)
    describe.runIf(mayRun)(`${title}, in ${name}${mayRun ? '' : whySkipped}`, () => {
      tell(keepOpen(name, options, prepare), name);
    });
  // vitest reports a file without tests as an error.
  if (names.length === 0) describe.skip(`${title}, only in ${only}`, () => tell(notOpen, only ?? 'chromium'));
}

const notOpen = {} as TestBrowser;

/** Proxy for whichever browser is currently open. */
function keepOpen(name: BrowserName, options: BrowserOptions, prepare: Setting['prepare']): TestBrowser {
  let open: TestBrowser | null = null;
  const start = async () => {
    open = await openTestBrowser(name, options);
    await prepare?.(open);
  };
  const stop = async () => {
    await open?.close();
    open = null;
  };
  beforeAll(start);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await stop();
    await start();
  });
  afterAll(stop);
  return new Proxy(notOpen, { get: (_, key) => open && Reflect.get(open, key) });
}
