import type { Alternative } from '../catalogue/alternative-schema.ts';
import { isShownAsFact } from '../catalogue/facts.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Policy } from '../policy/model/schema.ts';
import { pickText } from '../text/language.ts';
import type { OfferedAlternative } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';

type AlternativesContext = Omit<NoticeContext, 'sender'>;
type PolicyAlternative = NonNullable<Policy['alternatives']>[number];

/** If the organisation chose none, only the first few of the catalogue are offered. */
const offeredFromCatalogue = 4;

export function hasChosenAlternatives({ alternatives }: Policy): boolean {
  return (alternatives ?? []).length > 0;
}

/** The organisation's alternatives in its own order, recommended ones first; otherwise the catalogue's. */
export function composeAlternatives(context: AlternativesContext): OfferedAlternative[] {
  const chosen = context.policy.alternatives;
  if (!chosen?.length) return fromCatalogue(context);
  const offered = chosen.map((alternative) => fromPolicy(alternative, context));
  return offered.sort((a, b) => Number(b.recommended) - Number(a.recommended));
}

function fromPolicy(
  chosen: PolicyAlternative,
  { catalogue, language, translate }: AlternativesContext,
): OfferedAlternative {
  const known: Alternative | undefined = catalogue.alternatives[chosen.id];
  const name = chosen.name ?? known?.name ?? chosen.id;
  const note = chosen.note ?? chosen.pros?.[0] ?? known?.summary;
  return {
    id: chosen.id,
    name,
    summary: note ? pickText(note, language) : '',
    link: chosen.startUrl
      ? {
          kind: 'start',
          url: chosen.startUrl,
          label: translate('notice.open', { name }),
          planLabel: translate('notice.plan', { name }),
        }
      : websiteLink(name, known, translate),
    recommended: chosen.recommended ?? false,
  };
}

function fromCatalogue({ catalogue, language, translate }: AlternativesContext): OfferedAlternative[] {
  return Object.entries(catalogue.alternatives)
    .filter(([, alternative]) => alternative.audience === 'organisations' && isShownAsFact(alternative))
    .sort(([, a], [, b]) => a.rank - b.rank)
    .slice(0, offeredFromCatalogue)
    .map(([id, alternative]) => ({
      id,
      name: alternative.name,
      summary: pickText(alternative.summary, language),
      link: websiteLink(alternative.name, alternative, translate),
      recommended: false,
    }));
}

function websiteLink(
  name: string,
  known: Pick<Catalogue['alternatives'][string], 'website'> | undefined,
  translate: AlternativesContext['translate'],
): OfferedAlternative['link'] {
  if (!known?.website) return null;
  const label = translate('notice.view', { name });
  return { kind: 'website', url: known.website, label, planLabel: label };
}
