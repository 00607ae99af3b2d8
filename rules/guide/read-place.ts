import type { Place } from './place.ts';
import { comparedAtMost } from './toggle-compared.ts';

/** Reads `#service/zoom`, `#why/zoom`, `#source/heise-2021` and the like; anything else is the alternatives. */
export function readPlace(hash: string): Place {
  const [room = '', rest = ''] = hash.replace(/^#/, '').split('/');
  const id = rest || null;
  switch (room) {
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
      return { tab: room };
    default:
      return { tab: 'alternatives', compared: room === 'alternatives' ? readCompared(rest) : [] };
  }
}

function readCompared(rest: string): string[] {
  const ids = rest.split(',').filter((id) => id !== '');
  return [...new Set(ids)].slice(0, comparedAtMost);
}
