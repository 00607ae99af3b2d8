import type { Alternative } from '../catalogue/alternative-schema.ts';
import { isShownAsFact } from '../catalogue/facts.ts';
import type { Fact } from '../catalogue/fields.ts';
import { type Language, pickText } from '../text/language.ts';
import type { AlternativeRow } from './alternatives.ts';
import { type SortOrder, sortRows } from './sort-rows.ts';

/** Facts of an alternative in the order of the comparison. */
export const factNames: FactName[] = [
  'operator',
  'country',
  'licence',
  'encryption',
  'selfHosting',
  'browserJoin',
  'participants',
  'certificates',
  'price',
  'publicSector',
];

export interface ReadFact {
  /** Null where the record says only that nobody checked it. */
  text: string | null;
  /** Verified and with a source; otherwise it is marked "nicht geprüft". */
  isSupported: boolean;
  sources: string[];
}

const unchecked = /\s*\((nicht geprüft|not verified)\)$|^(nicht geprüft|not verified)$/;

/** The guide marks unchecked facts itself, so the mark is removed from the text. */
export function readFact(fact: Fact, language: Language): ReadFact {
  const isSupported = isShownAsFact(fact) && fact.sources.length > 0;
  const text = pickText(fact.text, language);
  return { text: (isSupported ? text : text.replace(unchecked, '')) || null, isSupported, sources: fact.sources };
}

export type FactName = keyof Alternative['facts'];
export type AlternativeColumn = 'name' | FactName;

/** Approved alternatives stay first in every order. */
export function sortAlternatives(
  rows: AlternativeRow[],
  order: SortOrder<AlternativeColumn> | null,
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
