import { readStore } from '../platform/store.ts';
import { judgeEngineByAddress, judgeEngineByPage, type PageProbe } from '../rules/engines/judge-engine.ts';
import { measured } from './measure-work.ts';

/** The engine of this page, or null: by its address at once, else by the page when it is idle. */
export async function findEngine(url: string): Promise<string | null> {
  const { engineSigns: signs } = await readStore(['engineSigns']);
  if (!signs) return null;
  const told = measured('engine', () => judgeEngineByAddress(url, signs));
  return told ?? whenIdle(() => measured('engine', () => judgeEngineByPage(url, probePage(), signs)));
}

/** A busy page is looked at after two seconds all the same. */
function whenIdle<Answer>(question: () => Answer): Promise<Answer> {
  return new Promise((done) => requestIdleCallback(() => done(question()), { timeout: 2_000 }));
}

/** Longer addresses are inlined data. */
const maxAddressLength = 1_000;

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
    if (name.length < maxAddressLength) addresses += `${name}\n`;
  return addresses;
}
