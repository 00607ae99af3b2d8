import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Rules } from '../judge/rules.ts';
import type { Notice, OfferedAlternative, Sender, SnapshotHeader } from '../notice/notice.ts';
import { localDay } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { listSources } from './sources.ts';

/** The organisation's decisions in the snapshot; empty before the first one. */
export interface Decisions {
  notices: Record<string, Notice>;
  approvals: Rules['approvals'];
}

/** Everything the guide shows, read once for the page. */
export interface GuideData {
  catalogue: Catalogue;
  decisions: Decisions;
  /** Null before the first snapshot. */
  header: SnapshotHeader | null;
  sender: Sender;
  /** Alternatives that the organisation chose; empty where it chose none. */
  approved: OfferedAlternative[];
  /** Number of each source in the list of sources, by id. */
  sourceNumbers: Map<string, number>;
  language: Language;
  translate: Translate;
  /** Local YYYY-MM-DD. */
  today: string;
}

interface GuideInput {
  catalogue: Catalogue;
  decisions: Decisions;
  header: SnapshotHeader | null;
  language: Language;
  translate: Translate;
  now: Date;
}

/** Before the first snapshot, the list is the sender. */
export function composeGuideData({ now, ...data }: GuideInput): GuideData {
  const { header, catalogue, translate } = data;
  return {
    ...data,
    sender: header?.sender ?? { kind: 'list', name: translate('notice.senderList'), logo: null },
    approved: header?.areAlternativesApproved ? header.alternatives : [],
    sourceNumbers: new Map(listSources(catalogue).map(({ id, number }) => [id, number])),
    today: localDay(now),
  };
}
