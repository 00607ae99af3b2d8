import type { ServiceRow } from './list-services.ts';

/** Services whose name, vendor or country holds every word of the search. */
export function searchServices(rows: ServiceRow[], search: string): ServiceRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ name, vendor, country }) => {
    const text = `${name} ${vendor ?? ''} ${country ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
