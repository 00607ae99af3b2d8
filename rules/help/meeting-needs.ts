import type { Need } from '../catalogue/alternative-schema.ts';
import { readFact } from '../guide/alternative-facts.ts';
import { type AlternativeRow, listAlternatives } from '../guide/alternatives.ts';
import type { GuideData } from '../guide/guide-data.ts';
import type { Language } from '../text/language.ts';

export const companies = ['colleagues', 'external-guests', 'school-class', 'public-event'] as const;

/** The three questions: confidential, how many, with whom. */
export interface MeetingAnswers {
  isConfidential: boolean;
  isLarge: boolean;
  company: (typeof companies)[number];
}

export interface Suggestion {
  row: AlternativeRow;
  /** Needs of this meeting that the catalogue confirms for the alternative, and those it does not. */
  fits: Need[];
  open: Need[];
}

/** Colleagues among themselves need nothing special. */
export function listMeetingNeeds({ isConfidential, isLarge, company }: MeetingAnswers): Need[] {
  const needs: (Need | null)[] = [
    isConfidential ? 'confidential' : null,
    isLarge ? 'many-participants' : null,
    company === 'colleagues' ? null : company,
  ];
  return needs.filter((need) => need !== null);
}

/** Best fit first; among equals, the organisation's order stays. */
export function chooseAlternatives(
  data: Pick<GuideData, 'catalogue' | 'approved' | 'language'>,
  answers: MeetingAnswers,
): Suggestion[] {
  const needs = listMeetingNeeds(answers);
  return keepUsable(listAlternatives(data))
    .map((row) => ({ row, ...compare(row, needs) }))
    .sort((one, other) => one.open.length - other.open.length);
}

/** What the organisation approved, or else what the catalogue lists for organisations. */
function keepUsable(rows: AlternativeRow[]): AlternativeRow[] {
  const approved = rows.filter(({ isApproved }) => isApproved);
  if (approved.length > 0) return approved;
  return rows.filter(({ isSupported, record }) => isSupported && record?.audience === 'organisations');
}

function compare({ record }: AlternativeRow, needs: Need[]): Pick<Suggestion, 'fits' | 'open'> {
  const isNoted = (need: Need) => record?.suits.includes(need) ?? false;
  return { fits: needs.filter(isNoted), open: needs.filter((need) => !isNoted(need)) };
}

type AskedFact = 'encryption' | 'participants' | 'browserJoin';

/** The verified facts that matter for these answers. */
export function meetingFacts(
  { record }: Pick<AlternativeRow, 'record'>,
  { isConfidential, isLarge, company }: MeetingAnswers,
  language: Language,
): { fact: AskedFact; text: string }[] {
  const asked: [AskedFact, boolean][] = [
    ['encryption', isConfidential],
    ['participants', isLarge],
    ['browserJoin', company !== 'colleagues'],
  ];
  return asked.flatMap(([fact, isAsked]) => {
    if (!isAsked || !record) return [];
    const { text, isSupported } = readFact(record.facts[fact], language);
    return isSupported && text ? [{ fact, text }] : [];
  });
}
