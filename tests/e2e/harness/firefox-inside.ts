import type { Browser } from 'puppeteer-core';
import { firefoxUuid } from '../../../cli/browsers/launch-firefox.ts';
import { geckoId } from '../../../rules/policy/artefacts/extension.ts';
import { firefoxWindows } from './firefox-windows.ts';
import type { Colours, Inside, OwnPage } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

export interface BidiConnection {
  send: (method: string, parameters: unknown) => Promise<{ result: Record<string, unknown> }>;
}

/** Puppeteer cannot open moz-extension pages; the protocol below it (WebDriver BiDi) can. */
export async function firefoxInside(browser: Browser): Promise<Inside> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const chrome = await chromeContext(connection);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)})`;
  const extension = `${policy}.extension`;
  await waitFor(async () => (await evaluate(connection, chrome, `${policy} !== null`)) === true, 'the extension');

  const prefer: OwnPage['prefer'] = async (colours) => {
    await evaluate(connection, chrome, setPreferences(colours));
  };

  return {
    ...firefoxWindows({
      connection,
      ask: (expression) => evaluate(connection, chrome, expression),
      asOwnPage: (context) => asOwnPage(connection, context, prefer),
    }),
    async openOwnPage(path, { behind } = { behind: false }) {
      const url = `moz-extension://${firefoxUuid}/${path}`;
      const context = await openContext(connection, url, behind);
      await untilLoaded(connection, context, url);
      return asOwnPage(connection, context, prefer);
    },
    openTab: async (url) => asOwnPage(connection, await openContext(connection, url, false), prefer),
    async stopBackground() {
      // A background still busy after its start comes up again, so stop it until it stays down.
      for (let quiet = 0; quiet < 3; quiet += 1) {
        if ((await evaluate(connection, chrome, `${extension}.backgroundState`)) !== 'stopped') {
          await evaluate(connection, chrome, `${extension}.terminateBackground()`);
          quiet = 0;
        }
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    async pressShortcut() {
      await evaluate(connection, chrome, pressKeys);
    },
    async isBackgroundRunning() {
      return (await evaluate(connection, chrome, `${extension}.backgroundState`)) === 'running';
    },
    countOwnScripts: (page) => countScripts(connection, chrome, page.url()),
  };
}

/** Expression for the page: whether the change has reached it. Forced colours come with their own colour scheme. */
function isPreferred(colours: Colours): string {
  const forced = `matchMedia('(forced-colors: active)').matches === ${colours === 'forced'}`;
  const dark = `matchMedia('(prefers-color-scheme: dark)').matches === ${colours === 'dark'}`;
  return colours === 'forced' ? forced : `${forced} && ${dark}`;
}

/** Alt, Shift and K, as a keyboard sends them to the browser's window. */
const pressKeys = `((input) => {
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['K', 'KeyK', 75]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  input.beginInputTransactionForTests(window);
  keys.forEach((key) => input.keydown(key));
  keys.reverse().forEach((key) => input.keyup(key));
})(Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor))`;

/** Browser-wide preferences: 0 is dark, 1 light; document colours 2 means "always mine". */
function setPreferences(colours: Colours): string {
  const wanted = {
    'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : 1,
    'browser.display.document_color_use': colours === 'forced' ? 2 : 0,
    'ui.prefersReducedMotion': 1,
  };
  const entries = JSON.stringify(Object.entries(wanted));
  return `${entries}.forEach(([name, value]) => Services.prefs.setIntPref(name, value))`;
}

async function openContext(connection: BidiConnection, url: string, background: boolean): Promise<string> {
  const { result } = await connection.send('browsingContext.create', { type: 'tab', background });
  const context = String(result.context);
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => null);
  return context;
}

function asOwnPage(connection: BidiConnection, context: string, prefer: OwnPage['prefer']): OwnPage {
  return {
    evaluate: (expression) => evaluate(connection, context, expression) as never,
    click: (testId) => click(connection, context, `[data-testid=${testId}]:not([disabled])`),
    url: async () => String(await evaluate(connection, context, 'location.href')),
    async resize(size) {
      // A background page has no focus.
      await connection.send('browsingContext.activate', { context });
      await resize(connection, context, size);
    },
    async screenshot({ width, height }) {
      await resize(connection, context, { width, height });
      const shot = await connection.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(shot.result.data), 'base64');
    },
    async prefer(colours) {
      await prefer(colours);
      // Preferences take a moment to reach the page.
      await waitFor(async () => (await evaluate(connection, context, isPreferred(colours))) === true, colours);
    },
    close: async () => {
      await connection.send('browsingContext.close', { context });
    },
  };
}

async function resize(connection: BidiConnection, context: string, viewport: { width: number; height: number }) {
  await connection.send('browsingContext.setViewport', { context, viewport });
}

async function click(connection: BidiConnection, context: string, selector: string): Promise<void> {
  await waitFor(
    async () =>
      (await evaluate(connection, context, `document.querySelector(${JSON.stringify(selector)}) !== null`)) ===
      true,
    selector,
  );
  const { result } = await connection.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' }), document.querySelector(${JSON.stringify(selector)})`,
    target: { context },
    awaitPromise: false,
  });
  const { sharedId } = result.result as { sharedId: string };
  await connection.send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** Evaluates in Firefox's own process. The expression may be a promise; its value must be JSON. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return evaluate(connection, await chromeContext(connection), expression);
}

/** Quits Firefox as a person does: its driver would close all tabs first and leave no session to restore. */
export async function quitFirefox(browser: Browser): Promise<void> {
  const ended = new Promise((done) => browser.process()?.once('exit', done));
  await evaluateInFirefox(browser, 'void Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit)').catch(() => null);
  await ended;
}

async function untilLoaded(connection: BidiConnection, context: string, url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isLoaded = await evaluate(
      connection,
      context,
      `location.href.startsWith(${JSON.stringify(url.split('#')[0])}) && document.readyState === 'complete'`,
    ).catch(() => false);
    if (isLoaded) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`${url} did not load`);
}

async function evaluate(connection: BidiConnection, context: string, expression: string): Promise<unknown> {
  const { result } = await connection.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  const { value } = result.result as { value: string };
  return JSON.parse(value);
}

async function chromeContext(connection: BidiConnection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = result.contexts as { url: string; context: string }[];
  const found = windows.find(({ url }) => url.includes('browser.xhtml'));
  if (!found) throw new Error('Firefox shows no window');
  return found.context;
}

/** The scripts that Firefox would run at this address, by its own matching. */
async function countScripts(connection: BidiConnection, chrome: string, url: string): Promise<number> {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)})`;
  const matching = `Array.from(${policy}.contentScripts).filter((script) => script.matchesURI(Services.io.newURI(${JSON.stringify(url)})))`;
  return Number(await evaluate(connection, chrome, `${matching}.length`));
}
