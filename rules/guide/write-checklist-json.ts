import { pickText } from '../text/language.ts';
import { type ChecklistAnswers, openAnswer } from './checklist-answers.ts';
import type { GuideWorld } from './guide-world.ts';

type World = Pick<GuideWorld, 'catalogue' | 'language' | 'today'>;

/** The filled-in checklist as JSON: every question with its answer, for other programs. */
export function writeChecklistJson({ subject, answers }: ChecklistAnswers, world: World): string {
  const { catalogue, language, today } = world;
  const questions = catalogue.checklist.questions.map(({ id, question, section, articles }) => ({
    id,
    question: pickText(question, language),
    section,
    articles,
    ...(answers[id] ?? openAnswer),
  }));
  const file = {
    kind: 'konferenzlotse-checklist',
    list: catalogue.about.version,
    date: today,
    subject,
    questions,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
