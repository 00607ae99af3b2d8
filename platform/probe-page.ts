import type { PageProbe } from '../rules/judge/judge-engine.ts';

/** Longer addresses are inlined data. */
const longestAddress = 1_000;

/** What a content script can ask about the page it runs in. The globals of the page's own scripts are out of its sight. */
export function probePage(): PageProbe {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const scripts = Array.from(document.scripts, ({ src }) => src);
  const links = Array.from(document.querySelectorAll<HTMLLinkElement>('link[href]'), ({ href }) => href);
  return {
    title: document.title,
    addresses: [...new Set([...loaded, ...scripts, ...links])].filter(({ length }) => length < longestAddress),
    has: (selector) => document.querySelector(selector) !== null,
  };
}
