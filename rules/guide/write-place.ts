import type { Place } from './place.ts';

/** The part of the address behind `#` that leads back to a place, with the `#`. */
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
