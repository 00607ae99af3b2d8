import { type Browser, browser } from 'wxt/browser';
import { withTimeLimit } from './time-limit.ts';

/** A content script to register. Without pages it is not registered at all. */
export interface WantedScript {
  id: 'banner' | 'links' | 'links-below' | 'engine';
  file: '/banner.js' | '/links.js' | '/engine.js';
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_start' | 'document_end' | 'document_idle';
  allFrames: boolean;
  /** Also run in frames without an address of their own, if the page they belong to matches. */
  matchOriginAsFallback: boolean;
}

/**
 * Registers exactly these scripts and calls back for those whose registration is new or has changed. Chromium forgets
 * registrations whenever the extension is updated. If one script is refused, the others are registered all the same.
 */
export async function registerScripts(
  wanted: WantedScript[],
  onChanged: (script: WantedScript) => void,
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const errors: unknown[] = [];
  for (const script of wanted) {
    const known = registered.find(({ id }) => id === script.id);
    try {
      if (await registerScript(script, known)) onChanged(script);
    } catch (error) {
      errors.push(`${script.id}: ${error}`);
    }
  }
  if (errors.length > 0) throw new Error(errors.join(' '));
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

const tabTimeLimit = 5_000;

/**
 * Runs a script in tabs that were open before it was registered; tabs that refuse it are skipped. A frozen tab runs it
 * when it resumes; a discarded one gets the registered script when it is loaded.
 */
export async function injectIntoOpenTabs({ file, matches, allFrames }: WantedScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const ids = tabs.flatMap((tab) => (tab.id === undefined || isUnloaded(tab) ? [] : [tab.id]));
  await Promise.allSettled(ids.map((id) => withTimeLimit(tabTimeLimit, inject(id))));

  async function inject(tabId: number): Promise<void> {
    await removeOrphanedBanners(tabId);
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] });
  }
}

function isUnloaded({ discarded, status }: Browser.tabs.Tab): boolean {
  return discarded || status === 'unloaded';
}

/**
 * Removes the banner of an earlier version from a tab. Firefox stops scripts together with their extension but leaves
 * what they drew: dead buttons. In Chromium the old script removes its own banner.
 */
async function removeOrphanedBanners(tabId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  await browser.scripting.executeScript({ target: { tabId }, func: removeFromPage });
}

/** Runs in the page, so it must be self-contained. */
function removeFromPage(): void {
  for (const element of document.querySelectorAll<FirefoxElement>('div[popover]')) {
    if (element.openOrClosedShadowRoot?.querySelector('[data-testid=banner]')) element.remove();
  }
}

type FirefoxElement = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
