import type { Source } from '../catalogue/claim-schema.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { formatDate } from '../text/dates.ts';
import type { Language } from '../text/language.ts';

export interface NumberedSource {
  id: string;
  /** Position in the list, from 1: tables refer to sources by it. */
  number: number;
  source: Source;
}

/** Numbered by publisher and date. */
export function listSources({ sources }: Pick<Catalogue, 'sources'>): NumberedSource[] {
  const byPublisher = new Intl.Collator('de');
  return Object.entries(sources)
    .sort(
      ([, a], [, b]) =>
        byPublisher.compare(a.publisher, b.publisher) || (a.date ?? '').localeCompare(b.date ?? ''),
    )
    .map(([id, source], index) => ({ id, number: index + 1, source }));
}

/** The most frequent kind first. */
export function listSourceKinds(sources: NumberedSource[]): Source['kind'][] {
  const counts = new Map<Source['kind'], number>();
  for (const { source } of sources) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

export interface SourceReference {
  id: string;
  number: number;
  title: string;
  /** Publisher and, where known, date. */
  label: string;
  /** The document or a copy of it; null where no address is known. */
  url: string | null;
}

interface ReferenceData {
  catalogue: Pick<Catalogue, 'sources'>;
  sourceNumbers: ReadonlyMap<string, number>;
  language: Language;
}

/** Unknown ids are left out. */
export function referenceSources(
  ids: string[],
  { catalogue, sourceNumbers, language }: ReferenceData,
): SourceReference[] {
  return ids.flatMap((id) => {
    const source = catalogue.sources[id];
    if (!source) return [];
    const { title, publisher, date, url, copies } = source;
    const label = date ? `${publisher}, ${formatDate(date, language)}` : publisher;
    return [{ id, number: sourceNumbers.get(id) ?? 0, title, label, url: url ?? copies[0]?.url ?? null }];
  });
}
