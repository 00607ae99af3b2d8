import { maxCompared } from './alternatives.ts';
import type { GuideData } from './guide-data.ts';
import { nameService } from './services.ts';

export const tabs = ['alternatives', 'services', 'why', 'sources', 'tools', 'checklist', 'about'] as const;
export type Tab = (typeof tabs)[number];

/** A position in the guide, kept in the hash of the address. */
export type Place =
  | { tab: 'alternatives'; compared: string[] }
  | { tab: 'services'; service: string | null }
  /** The reply to an invitation to a service. */
  | { tab: 'services'; service: string; view: 'reply' }
  | { tab: 'why'; service: string | null }
  | { tab: 'sources'; source: string | null }
  | { tab: 'tools' }
  | { tab: 'checklist' }
  | { tab: 'about' };

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

/** Reads `#service/zoom`, `#why/zoom`, `#source/heise-2021` and the like; anything else is the alternatives. */
export function readPlace(hash: string): Place {
  const [segment = '', rest = ''] = hash.replace(/^#/, '').split('/');
  const id = rest || null;
  switch (segment) {
    case 'service':
    case 'services':
      return { tab: 'services', service: id };
    case 'reply':
      return id ? { tab: 'services', service: id, view: 'reply' } : { tab: 'services', service: null };
    case 'why':
      return { tab: 'why', service: id };
    case 'source':
    case 'sources':
      return { tab: 'sources', source: id };
    case 'tools':
    case 'checklist':
    case 'about':
      return { tab: segment };
    default:
      return { tab: 'alternatives', compared: segment === 'alternatives' ? readCompared(rest) : [] };
  }
}

function readCompared(rest: string): string[] {
  const ids = rest.split(',').filter((id) => id !== '');
  return [...new Set(ids)].slice(0, maxCompared);
}

/** The hash for a place, with its `#`; readPlace reads it back. */
export function writePlace(place: Place): string {
  switch (place.tab) {
    case 'alternatives':
      return place.compared.length ? `#alternatives/${place.compared.join(',')}` : '#alternatives';
    case 'services':
      if ('view' in place) return `#${place.view}/${place.service}`;
      return place.service ? `#service/${place.service}` : '#services';
    case 'why':
      return place.service ? `#why/${place.service}` : '#why';
    case 'sources':
      return place.source ? `#source/${place.source}` : '#sources';
    default:
      return `#${place.tab}`;
  }
}

/** Title of the page, which tells browser tabs apart. */
export function titlePlace(place: Place, data: GuideData): string {
  const tab = data.translate(`guide.tabs.${place.tab}`);
  const service = 'service' in place && place.service ? nameService(place.service, data) : null;
  return [service, tab, 'Konferenzlotse'].filter((part) => part !== null).join(' – ');
}

/** Read by offices that choose a service; their records have no Leichte Sprache. */
const partlySimple: ReadonlySet<Tab> = new Set(['sources', 'checklist']);

/** Whether everything in a tab is available in Leichte Sprache. */
export function isWhollySimple(tab: Tab): boolean {
  return !partlySimple.has(tab);
}
