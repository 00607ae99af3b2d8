import { browser } from 'wxt/browser';
import { bannerScript } from './inject-into-open-tabs.ts';
import type { Pages } from './list-permitted-pages.ts';

const id = 'banner';

/**
 * Makes the browser run the banner on these pages and nowhere else; true if that was not so before. Chromium forgets
 * registrations at every update of the extension.
 */
export async function registerBanner({ matches, excludeMatches }: Pages): Promise<boolean> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return false;
  }
  const isSoAlready =
    registered && isSame(registered.matches, matches) && isSame(registered.excludeMatches, excludeMatches);
  if (isSoAlready) return false;

  const script = {
    id,
    js: [bannerScript],
    matches,
    excludeMatches,
    runAt: 'document_start' as const,
    allFrames: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  return true;
}

function isSame(a: string[] = [], b: string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === b.length;
}
