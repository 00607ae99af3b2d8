/** The answers to a question; nothing said is `open`. */
export const answerKinds = ['yes', 'no', 'open'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface Answer {
  answer: AnswerKind;
  remark: string;
}

/** What was filled in: which system it is about, and the answers by id of the question. */
export interface ChecklistAnswers {
  subject: string;
  answers: Record<string, Answer>;
}

export const noAnswers: ChecklistAnswers = { subject: '', answers: {} };
export const openAnswer: Answer = { answer: 'open', remark: '' };
