import { type Answer, answerKinds, type ChecklistAnswers, noAnswers } from './checklist-answers.ts';

/** Reads answers as they were kept; what does not fit is left out. */
export function readChecklistAnswers(kept: unknown): ChecklistAnswers {
  if (!isRecord(kept) || !isRecord(kept.answers)) return noAnswers;
  const answers = Object.entries(kept.answers).flatMap(([id, value]) => {
    const answer = readAnswer(value);
    return answer ? [[id, answer] as const] : [];
  });
  return { subject: readText(kept.subject), answers: Object.fromEntries(answers) };
}

function readAnswer(value: unknown): Answer | null {
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
