import { isShownAsFact } from '../../rules/catalogue/facts.ts';
import type { Catalogue, Source } from '../../rules/catalogue/schema.ts';
import type { Section } from './task.ts';

/** Sources without an address, and those that nobody has read. */
export function listSourceTasks({ sources }: Pick<Catalogue, 'sources'>): Section {
  const tasks = Object.entries(sources)
    .filter(([, source]) => source.url === null || source.verified === 'C' || !isShownAsFact(source))
    .map(([id, source]) => ({
      record: `sources/${id}.yaml`,
      state: `${source.verified}, ${source.confidence}`,
      check: `${source.url ? 'Read it' : 'Find its address and read it'}: “${source.title}” (${source.publisher}, ${source.date ?? 'date unknown'}).`,
      where: listPlaces(source),
    }));
  return { title: 'Sources that nobody has read, or without an address', tasks };
}

function listPlaces({ url, copies, via }: Source): string[] {
  const addresses = [
    ...(url ? [`<${url}>`] : []),
    ...copies.map((copy) => `Copy at ${copy.publisher}: <${copy.url}>`),
  ];
  return via ? [...addresses, `Cited by: ${via}`] : addresses;
}
