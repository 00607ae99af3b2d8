import type { Checklist } from '../catalogue/checklist-schema.ts';

/** Unanswered questions are `open`. */
export const answerKinds = ['yes', 'no', 'open'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface ChecklistAnswer {
  answer: AnswerKind;
  remark: string;
}

/** The system the checklist is about, and the answers by id of the question. */
export interface ChecklistAnswers {
  subject: string;
  answers: Record<string, ChecklistAnswer>;
}

export const noAnswers: ChecklistAnswers = { subject: '', answers: {} };
export const openAnswer: ChecklistAnswer = { answer: 'open', remark: '' };

/** Reads answers from the store; what does not fit is left out. */
export function readChecklistAnswers(kept: unknown): ChecklistAnswers {
  if (!isRecord(kept) || !isRecord(kept.answers)) return noAnswers;
  const answers = Object.entries(kept.answers).flatMap(([id, value]) => {
    const answer = readAnswer(value);
    return answer ? [[id, answer] as const] : [];
  });
  return { subject: readText(kept.subject), answers: Object.fromEntries(answers) };
}

function readAnswer(value: unknown): ChecklistAnswer | null {
  if (!isRecord(value)) return null;
  const answer = answerKinds.find((kind) => kind === value.answer);
  return answer ? { answer, remark: readText(value.remark) } : null;
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function countAnswers(
  { questions }: Pick<Checklist, 'questions'>,
  { answers }: ChecklistAnswers,
): Record<AnswerKind, number> {
  const count = { yes: 0, no: 0, open: 0 };
  for (const { id } of questions) count[(answers[id] ?? openAnswer).answer] += 1;
  return count;
}
