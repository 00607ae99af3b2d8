import { formatDate } from '../text/dates.ts';
import { pickText } from '../text/language.ts';
import { type ChecklistAnswers, countAnswers, openAnswer } from './checklist.ts';
import type { GuideData } from './guide-data.ts';

type JsonData = Pick<GuideData, 'catalogue' | 'language' | 'today'>;

/** For other programs: every question with its answer. */
export function writeChecklistJson({ subject, answers }: ChecklistAnswers, data: JsonData): string {
  const { catalogue, language, today } = data;
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

type MarkdownData = Pick<GuideData, 'catalogue' | 'language' | 'today' | 'translate'>;
type Question = GuideData['catalogue']['checklist']['questions'][number];

export function writeChecklistMarkdown(filled: ChecklistAnswers, data: MarkdownData): string {
  const { catalogue, language, today, translate } = data;
  const { checklist, about } = catalogue;
  const date = formatDate(today, language);
  const head = [
    `# ${translate('guide.checklist.heading')}`,
    `${translate('guide.checklist.subject')}: ${escapeText(filled.subject) || '–'}`,
    translate('guide.checklist.state', { date, version: about.version }),
    translate('guide.checklist.counts', countAnswers(checklist, filled)),
    pickText(checklist.note, language),
  ];
  const questions = checklist.questions.map((question, index) => writeQuestion(question, index + 1, filled, data));
  return `${[...head, ...questions].join('\n\n')}\n`;
}

function writeQuestion(
  { id, question, section, articles }: Question,
  number: number,
  { answers }: ChecklistAnswers,
  { language, translate }: MarkdownData,
): string {
  const { answer, remark } = answers[id] ?? openAnswer;
  const lines = [
    `## ${number}. ${pickText(question, language)}`,
    '',
    `- ${translate('guide.checklist.answer')}: **${translate(`guide.answer.${answer}`)}**`,
    `- ${translate('guide.checklist.basis', { section, articles })}`,
  ];
  if (remark.trim()) lines.push(`- ${translate('guide.checklist.remark')}: ${escapeText(remark)}`);
  return lines.join('\n');
}

/** What people type is not Markdown; further lines stay in their list item. */
function escapeText(text: string): string {
  return text
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replaceAll(/\r?\n/g, '  \n  ');
}
