import type { Checklist } from '../catalogue/checklist-schema.ts';
import { type AnswerKind, type ChecklistAnswers, openAnswer } from './checklist-answers.ts';

/** How many questions were answered how. */
export function countAnswers(
  { questions }: Pick<Checklist, 'questions'>,
  { answers }: ChecklistAnswers,
): Record<AnswerKind, number> {
  const count = { yes: 0, no: 0, open: 0 };
  for (const { id } of questions) count[(answers[id] ?? openAnswer).answer] += 1;
  return count;
}
