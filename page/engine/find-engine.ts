import type { Browser } from 'wxt/browser';
import type { Store } from '../../platform/store.ts';
import { judgeEngineByAddress, judgeEngineByPage, type PageProbe } from '../../rules/engines/judge-engine.ts';
import { measureWork } from '../measure-work.ts';

/** The engine of this page, or null: by its address at once, else by the page when it is idle. */
export async function findEngine(url: string): Promise<string | null> {
  const stored = await nativeBrowser.storage.local.get('engineSigns');
  const { engineSigns: signs } = stored as Partial<Pick<Store, 'engineSigns'>>;
  if (!signs) return null;
  const told = measured(() => judgeEngineByAddress(url, signs));
  return told ?? whenIdle(() => measured(() => judgeEngineByPage(url, probePage(), signs)));
}

function measured<Answer>(question: () => Answer): Answer {
  const start = performance.now();
  const answer = question();
  if (import.meta.env.MODE === 'e2e') measureWork('engine', start);
  return answer;
}

/** A busy page is looked at after two seconds all the same. */
function whenIdle<Answer>(question: () => Answer): Promise<Answer> {
  return new Promise((done) => requestIdleCallback(() => done(question()), { timeout: 2_000 }));
}

/** Longer addresses are inlined data. */
const longestAddress = 1_000;

/** What a content script can ask about the page it runs in. The globals of the page's own scripts are out of its sight. */
export function probePage(): PageProbe {
  return {
    title: document.title,
    addresses: readAddresses(),
    has: (selector) => document.querySelector(selector) !== null,
    hasInHead: (selector) => document.head !== null && document.head.querySelector(selector) !== null,
  };
}

/** The timeline names what the scripts' and links' elements name; to ask 40 of those costs a millisecond. */
function readAddresses(): string {
  let addresses = '';
  for (const { name } of performance.getEntriesByType('resource'))
    if (name.length < longestAddress) addresses += `${name}\n`;
  return addresses;
}

/**
 * The browser's own API without the polyfill, for the one script that may run on every page: there its 10 kB would
 * cost more than the script. Both browsers give promises by themselves where it is used.
 */
export const nativeBrowser = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Pick<
  typeof Browser,
  'runtime' | 'storage'
>;
