import type { PageProbe } from '../rules/engines/judge-engine.ts';

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
