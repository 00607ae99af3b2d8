import type { Translate } from '../../locales/translate.ts';
import type { Claim } from '../catalogue/claim-schema.ts';
import { isShownAsFact } from '../catalogue/facts.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { formatDate } from '../text/dates.ts';
import { type Language, pickText } from '../text/language.ts';
import type { Reason, SourceLink } from './notice.ts';

const sourcesInBanner = 2;

interface ReasonsContext {
  catalogue: Catalogue;
  language: Language;
  translate: Translate;
}

/** The texts of the claims that are shown. */
export function composeReasons(service: string, context: ReasonsContext): Reason[] {
  return listShownClaims(service, context.catalogue).map(([id, claim]) => composeReason(id, claim, context));
}

/** The claims about a service that were checked well enough, by rank. */
export function listShownClaims(service: string, { claims }: Pick<Catalogue, 'claims'>): [string, Claim][] {
  return Object.entries(claims)
    .filter(([, claim]) => claim.about.includes(service) && isShownAsFact(claim))
    .sort(([, a], [, b]) => a.rank - b.rank);
}

function composeReason(id: string, claim: Claim, context: ReasonsContext): Reason {
  const { catalogue, language, translate } = context;
  const { statement, status, date, laterFacts, counterPosition } = claim;
  return {
    id,
    statement: pickText(statement, language),
    status,
    statusLabel: translate(`status.${status}`, { year: date.slice(0, 4) }),
    date: formatDate(date, language),
    laterFacts: laterFacts && pickText(laterFacts, language),
    counterPosition: counterPosition && {
      text: pickText(counterPosition.text, language),
      sources: composeSources(counterPosition.sources, catalogue, context),
    },
    sources: composeSources(claim.sources, catalogue, context),
  };
}

/** Linked sources first, and only as many as a reader of the banner will follow; the guide has all. */
function composeSources(ids: string[], { sources }: Catalogue, { language }: ReasonsContext): SourceLink[] {
  const links = ids.flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const { title, publisher, date, url, copies } = source;
    return [{ title, publisher, date: date && formatDate(date, language), url: url ?? copies[0]?.url ?? null }];
  });
  return links.sort((a, b) => Number(a.url === null) - Number(b.url === null)).slice(0, sourcesInBanner);
}
