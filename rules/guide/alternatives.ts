import type { Alternative, Need } from '../catalogue/alternative-schema.ts';
import { isShownAsFact } from '../catalogue/facts.ts';
import type { OfferedAlternative } from '../notice/notice.ts';
import { pickText } from '../text/language.ts';
import type { GuideData } from './guide-data.ts';

export interface AlternativeRow {
  id: string;
  name: string;
  summary: string;
  /** False where nothing in the record was verified. */
  isSupported: boolean;
  isApproved: boolean;
  isRecommended: boolean;
  link: { kind: 'start' | 'website'; url: string } | null;
  /** Null for an alternative of the organisation's own. */
  record: Alternative | null;
}

type AlternativesData = Pick<GuideData, 'catalogue' | 'approved' | 'language'>;

/** Approved ones first, in the organisation's order, then the catalogue's by rank. */
export function listAlternatives(data: AlternativesData): AlternativeRow[] {
  const approved = data.approved.map((offer) => rowOfOffer(offer, data));
  const taken = new Set(approved.map(({ id }) => id));
  const others = Object.entries(data.catalogue.alternatives)
    .filter(([id]) => !taken.has(id))
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([id, record]) => rowOfRecord(id, record, data));
  return [...approved, ...others];
}

function rowOfOffer(
  { id, name, summary, link, recommended }: OfferedAlternative,
  data: AlternativesData,
): AlternativeRow {
  const record = data.catalogue.alternatives[id] ?? null;
  return { id, name, summary, isSupported: true, isApproved: true, isRecommended: recommended, link, record };
}

function rowOfRecord(id: string, record: Alternative, { language }: AlternativesData): AlternativeRow {
  return {
    id,
    name: record.name,
    summary: pickText(record.summary, language),
    isSupported: isShownAsFact(record),
    isApproved: false,
    isRecommended: false,
    link: record.website ? { kind: 'website', url: record.website } : null,
    record,
  };
}

export function listNeeds(rows: AlternativeRow[]): Need[] {
  return [...new Set(rows.flatMap(({ record }) => record?.suits ?? []))].sort();
}

/** All alternatives where no need is given. */
export function keepSuiting(rows: AlternativeRow[], need: Need | null): AlternativeRow[] {
  return need ? rows.filter(({ record }) => record?.suits.includes(need)) : rows;
}

/** More columns cannot be read side by side. */
export const maxCompared = 4;

/** Ignores an alternative beyond the maximum. */
export function toggleCompared(compared: string[], id: string): string[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return compared.length < maxCompared ? [...compared, id] : compared;
}

/** Ids of the sources behind the facts of these alternatives, by number. */
export function listCited(rows: AlternativeRow[], { sourceNumbers }: Pick<GuideData, 'sourceNumbers'>): string[] {
  const facts = rows.flatMap(({ record }) =>
    record ? [...Object.values(record.facts), ...record.pros, ...record.cons] : [],
  );
  const ids = new Set(facts.flatMap(({ sources }) => sources));
  return [...ids].sort((a, b) => (sourceNumbers.get(a) ?? 0) - (sourceNumbers.get(b) ?? 0));
}
