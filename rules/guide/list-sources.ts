import type { Catalogue, Source } from '../catalogue/schema.ts';

export interface NumberedSource {
  id: string;
  /** Place in the list, from 1: tables name sources by it. */
  number: number;
  source: Source;
}

/** Every source with its number, by publisher and date. */
export function listSources({ sources }: Pick<Catalogue, 'sources'>): NumberedSource[] {
  const byPublisher = new Intl.Collator('de');
  return Object.entries(sources)
    .sort(
      ([, a], [, b]) =>
        byPublisher.compare(a.publisher, b.publisher) || (a.date ?? '').localeCompare(b.date ?? ''),
    )
    .map(([id, source], index) => ({ id, number: index + 1, source }));
}
