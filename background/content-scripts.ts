import { type Browser, browser } from 'wxt/browser';

/** A script that the browser is to run on some pages by itself. Without pages it is not registered at all. */
export interface WantedScript {
  id: 'banner' | 'links' | 'links-below' | 'engine';
  file: '/banner.js' | '/links.js' | '/engine.js';
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_start' | 'document_end' | 'document_idle';
  allFrames: boolean;
  /** In frames without an address of their own too, if they belong to such a page. */
  matchOriginAsFallback: boolean;
}

/**
 * Makes the browser run these scripts on their pages and nowhere else; gives those whose registration is new or was
 * changed. Chromium forgets registrations at every update of the extension.
 */
export async function registerScripts(wanted: WantedScript[]): Promise<WantedScript[]> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const changed: WantedScript[] = [];
  for (const script of wanted) {
    const known = registered.find(({ id }) => id === script.id);
    if (await registerScript(script, known)) changed.push(script);
  }
  return changed;
}

async function registerScript(
  wanted: WantedScript,
  known: Browser.scripting.RegisteredContentScript | undefined,
): Promise<boolean> {
  const { id, file, ...where } = wanted;
  if (where.matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return false;
  }
  if (known && isSame(known.matches, where.matches) && isSame(known.excludeMatches, where.excludeMatches))
    return false;
  const script = { id, js: [file], ...where };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  return true;
}

function isSame(a: string[] = [], b: string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === b.length;
}

/** Runs a script in tabs that were open before it was registered; a tab that will not have it is left alone. */
export async function injectIntoOpenTabs({ file, matches, allFrames }: WantedScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map(inject));

  async function inject(tabId: number): Promise<void> {
    await removeOrphanedBanners(tabId);
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] });
  }
}

/**
 * Removes the banner of an earlier version from a tab. Firefox ends scripts together with their extension and leaves
 * what they drew: buttons that nobody answers. Chromium's old script takes its banner away itself.
 */
async function removeOrphanedBanners(tabId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  await browser.scripting.executeScript({ target: { tabId }, func: removeFromPage });
}

/** Runs in the page, so that it holds all it needs. */
function removeFromPage(): void {
  for (const element of document.querySelectorAll<FirefoxElement>('div[popover]')) {
    if (element.openOrClosedShadowRoot?.querySelector('[data-testid=banner]')) element.remove();
  }
}

type FirefoxElement = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
