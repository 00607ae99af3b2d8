import { isShownAsFact } from '../catalogue/facts.ts';
import type { Alternative } from '../catalogue/schema.ts';
import type { OfferedAlternative } from '../notice/notice.ts';
import { pickText } from '../text/language.ts';
import type { GuideWorld } from './guide-world.ts';

export interface AlternativeRow {
  id: string;
  name: string;
  summary: string;
  /** False where the whole record rests on nothing that was checked. */
  isSupported: boolean;
  /** The organisation chose it. */
  isApproved: boolean;
  isRecommended: boolean;
  link: { kind: 'start' | 'website'; url: string } | null;
  /** Null for an alternative of the organisation's own. */
  record: Alternative | null;
}

type World = Pick<GuideWorld, 'catalogue' | 'approved' | 'language'>;

/** All alternatives: those the organisation approved first, in its order, then the catalogue's by rank. */
export function listAlternatives(world: World): AlternativeRow[] {
  const approved = world.approved.map((offer) => rowOfOffer(offer, world));
  const taken = new Set(approved.map(({ id }) => id));
  const others = Object.entries(world.catalogue.alternatives)
    .filter(([id]) => !taken.has(id))
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([id, record]) => rowOfRecord(id, record, world));
  return [...approved, ...others];
}

function rowOfOffer({ id, name, summary, link, recommended }: OfferedAlternative, world: World): AlternativeRow {
  const record = world.catalogue.alternatives[id] ?? null;
  return { id, name, summary, isSupported: true, isApproved: true, isRecommended: recommended, link, record };
}

function rowOfRecord(id: string, record: Alternative, { language }: World): AlternativeRow {
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
