import type { Catalogue } from '../../rules/catalogue/schema.ts';

/** One thing a person has to look at. */
export interface Task {
  /** File of the record, below catalogue/. */
  record: string;
  /** How well it is checked now, as `R, high`. */
  state: string;
  check: string;
  /** Where to look: addresses, or documents without one. */
  where: string[];
}

export interface TaskSection {
  title: string;
  tasks: Task[];
}

/** Where the sources of a record can be read; those without an address are named. */
export function listPlaces(ids: string[], sources: Catalogue['sources']): string[] {
  return [...new Set(ids)].map((id) => {
    const source = sources[id];
    if (!source) return `sources/${id}.yaml is missing`;
    const address = source.url ?? source.copies[0]?.url;
    const name = `${source.title} (${source.publisher})`;
    return address ? `${name}: <${address}>` : `${name}: no address known, see sources/${id}.yaml`;
  });
}
