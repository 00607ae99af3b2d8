import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Overview } from '../notice/notice.ts';
import { localDay } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import type { Decisions, GuideWorld } from './guide-world.ts';
import { listSources } from './list-sources.ts';

interface Ingredients {
  catalogue: Catalogue;
  decisions: Decisions;
  overview: Overview | null;
  language: Language;
  translate: Translate;
  now: Date;
}

/** Puts together what the guide shows; before the first snapshot the list speaks. */
export function composeGuideWorld({ now, ...world }: Ingredients): GuideWorld {
  const { overview, catalogue, translate } = world;
  return {
    ...world,
    sender: overview?.sender ?? { kind: 'list', name: translate('notice.senderList'), logo: null },
    approved: overview?.areAlternativesApproved ? overview.alternatives : [],
    sourceNumbers: new Map(listSources(catalogue).map(({ id, number }) => [id, number])),
    today: localDay(now),
  };
}
