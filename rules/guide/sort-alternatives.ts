import type { Alternative } from '../catalogue/schema.ts';
import type { Language } from '../text/language.ts';
import type { AlternativeRow } from './list-alternatives.ts';
import { readFact } from './read-fact.ts';
import { type Order, sortRows } from './sort-rows.ts';

export type FactName = keyof Alternative['facts'];
export type AlternativeColumn = 'name' | FactName;

/** Rows in the wished order; what the organisation approved stays first. */
export function sortAlternatives(
  rows: AlternativeRow[],
  order: Order<AlternativeColumn> | null,
  language: Language,
): AlternativeRow[] {
  if (!order) return rows;
  const { column, direction } = order;
  const readValue = ({ name, record }: AlternativeRow) => {
    if (column === 'name') return name;
    return record && readFact(record.facts[column], language).text;
  };
  const sorted = sortRows(rows, readValue, direction, language);
  return sorted.sort((a, b) => Number(b.isApproved) - Number(a.isApproved));
}
