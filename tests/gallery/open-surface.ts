import {
  type BrowserOptions,
  type OwnPage,
  rememberedPolicy,
  type TestBrowser,
} from '../e2e/harness/test-browser.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import type { Deed, Surface } from './surfaces.ts';

export interface OpenSurface {
  page: OwnPage;
  close: () => Promise<void>;
}

/** Some surfaces need the permission for all sites. */
export const galleryOptions: BrowserOptions = { hosts: ['*://*/*'] };

/** An element by test id, in the page or in the banner's shadow root (an expression for the page). */
const named = (testId: string) =>
  `(document.querySelector('[data-testid=${testId}]') ?? [...document.querySelectorAll('html > div')].map((host) => host.shadowRoot?.querySelector('[data-testid=${testId}]')).find(Boolean))`;

/** What each browser was last prepared for, by its fake site: preparing takes longer than showing most surfaces. */
const prepared = new WeakMap<object, string>();

/** Shows a surface in a language, after everything the employee did before. */
export async function openSurface(browser: TestBrowser, surface: Surface, language: string): Promise<OpenSurface> {
  await prepareStore(browser, surface, language);
  const { at } = surface;
  if ('url' in at) {
    if (at.html) browser.fakeSite.serve(new URL(at.url).host, at.html);
    const page = await browser.openTab(at.url);
    await prepare(page, surface);
    return { page, close: page.close };
  }
  const inFront = at.inFrontIs ? await browser.openTab(at.inFrontIs) : null;
  if (inFront) await isLoaded(inFront);
  const page = await browser.openOwnPage(at.path, { behind: inFront !== null });
  await prepare(page, surface);
  return {
    page,
    async close() {
      await page.close();
      await inFront?.close();
    },
  };
}

async function prepare(page: OwnPage, { deeds, shows }: Surface): Promise<void> {
  for (const deed of deeds) await (typeof deed === 'string' ? press(page, deed) : fill(page, deed));
  await isThere(page, shows);
}

async function press(page: OwnPage, testId: string): Promise<void> {
  await isThere(page, testId);
  await page.evaluate(
    `((element) => (element.querySelector(':scope > summary') ?? element).click())(${named(testId)})`,
  );
}

async function fill(page: OwnPage, [testId, value]: Exclude<Deed, string>): Promise<void> {
  await isThere(page, testId);
  await page.evaluate(`((field) => {
    field.value = ${JSON.stringify(value)};
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  })(${named(testId)})`);
}

// A navigating page cannot be asked.
async function isLoaded(page: OwnPage): Promise<void> {
  const isComplete = `document.readyState === 'complete'`;
  await waitFor(() => page.evaluate<boolean>(isComplete).catch(() => false), 'the page in front');
}

async function isThere(page: OwnPage, testId: string): Promise<void> {
  await waitFor(() => page.evaluate<boolean>(`Boolean(${named(testId)})`).catch(() => false), testId);
}

async function prepareStore(browser: TestBrowser, { policy, before }: Surface, language: string): Promise<void> {
  const wanted = JSON.stringify([policy, before, language]);
  if (prepared.get(browser.fakeSite) === wanted) return;
  await browser.prepareStore({
    snoozes: null,
    ...before,
    language,
    // Without a managed policy Firefox makes us drop a remembered one at once, so it gets its policy when it starts.
    ...(browser.name === 'chromium' ? { policy: rememberedPolicy(policy) } : {}),
  });
  prepared.set(browser.fakeSite, wanted);
}
