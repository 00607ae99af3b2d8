import type { Place, Tab } from './place.ts';

/** The place where a tab begins. */
export function openTab(tab: Tab): Place {
  switch (tab) {
    case 'alternatives':
      return { tab, compared: [] };
    case 'services':
      return { tab, service: null };
    case 'why':
      return { tab, service: null };
    case 'sources':
      return { tab, source: null };
    default:
      return { tab };
  }
}
