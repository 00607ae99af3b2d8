import { formatDate } from '../text/dates.ts';
import type { GuideWorld } from './guide-world.ts';

export interface SourceReference {
  id: string;
  number: number;
  title: string;
  /** Publisher and, where known, date. */
  label: string;
  /** The document or a copy of it; null where no address is known. */
  url: string | null;
}

type World = Pick<GuideWorld, 'catalogue' | 'sourceNumbers' | 'language'>;

/** What is said of sources where a fact rests on them. */
export function referenceSources(ids: string[], { catalogue, sourceNumbers, language }: World): SourceReference[] {
  return ids.flatMap((id) => {
    const source = catalogue.sources[id];
    if (!source) return [];
    const { title, publisher, date, url, copies } = source;
    const label = date ? `${publisher}, ${formatDate(date, language)}` : publisher;
    return [{ id, number: sourceNumbers.get(id) ?? 0, title, label, url: url ?? copies[0]?.url ?? null }];
  });
}
