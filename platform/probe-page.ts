import type { PageProbe } from '../rules/judge/judge-engine.ts';

/** Longer addresses are inlined data. */
const longestAddress = 1_000;

/** What a content script can ask about the page it runs in. The globals of the page's own scripts are out of its sight. */
export function probePage(): PageProbe {
  // The timeline names what the scripts' and links' elements name; to ask 40 of those costs a millisecond.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return {
    title: document.title,
    addresses: loaded.filter(({ length }) => length < longestAddress).join('\n'),
    find: (selectors) => new Set([...findInHead(selectors), ...findInPage(selectors)]),
  };
}

const ofHead = /^(meta|link|title)\b/;

/** Only the head is searched for what can only be there, and for all of it at once. */
function findInHead(selectors: readonly string[]): string[] {
  const meant = selectors.filter((selector) => ofHead.test(selector));
  const head = document.head;
  if (!head || meant.length === 0 || head.querySelector(meant.join(',')) === null) return [];
  return meant.filter((selector) => head.querySelector(selector) !== null);
}

function findInPage(selectors: readonly string[]): string[] {
  return selectors.filter((selector) => !ofHead.test(selector) && document.querySelector(selector) !== null);
}
