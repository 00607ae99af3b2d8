import { readStore } from '../platform/store.ts';
import { judgeEngineByAddress, judgeEngineByPage, type PageProbe } from '../rules/engines/judge-engine.ts';
import { measured } from './measure-work.ts';

/** The engine of this page: by its address at once, otherwise by its content when the page is idle. */
export async function findEngine(url: string): Promise<string | null> {
  const { engineSigns: signs } = await readStore(['engineSigns']);
  if (!signs) return null;
  const byAddress = measured('engine', () => judgeEngineByAddress(url, signs));
  return byAddress ?? whenIdle(() => measured('engine', () => judgeEngineByPage(url, probePage(), signs)));
}

/** A page that stays busy is checked after two seconds anyway. */
function whenIdle<Answer>(question: () => Answer): Promise<Answer> {
  return new Promise((done) => requestIdleCallback(() => done(question()), { timeout: 2_000 }));
}

/** Longer addresses are inlined data. */
const maxAddressLength = 1_000;

/** What a content script can see of the page it runs in: not the globals of the page's own scripts. */
export function probePage(): PageProbe {
  return {
    title: document.title,
    addresses: readAddresses(),
    has: (selector) => document.querySelector(selector) !== null,
    hasInHead: (selector) => document.head !== null && document.head.querySelector(selector) !== null,
  };
}

/** The timeline lists what script and link elements load; asking 40 of those costs a millisecond. */
function readAddresses(): string {
  let addresses = '';
  for (const { name } of performance.getEntriesByType('resource'))
    if (name.length < maxAddressLength) addresses += `${name}\n`;
  return addresses;
}
