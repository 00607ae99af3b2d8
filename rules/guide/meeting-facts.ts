import type { Language } from '../text/language.ts';
import type { MeetingAnswers } from './choose-alternatives.ts';
import type { AlternativeRow } from './list-alternatives.ts';
import { readFact } from './read-fact.ts';

type Told = 'encryption' | 'participants' | 'browserJoin';

/** The checked facts that speak to the answers: encryption, number of participants, joining in the browser. */
export function meetingFacts(
  { record }: Pick<AlternativeRow, 'record'>,
  { isConfidential, isLarge, company }: MeetingAnswers,
  language: Language,
): { fact: Told; text: string }[] {
  const asked: [Told, boolean][] = [
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
