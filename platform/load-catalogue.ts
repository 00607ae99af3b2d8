import { browser } from 'wxt/browser';
import type { Catalogue } from '../rules/catalogue/schema.ts';

/** The catalogue lies beside the scripts, not in them: it is needed when rules are compiled, not at every wake-up. */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL('/catalogue.json'));
  return (await response.json()) as Catalogue;
}
