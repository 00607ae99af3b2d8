import { describe, expect, it } from 'vitest';
import {
  type ChecklistAnswers,
  countAnswers,
  noAnswers,
  readChecklistAnswers,
} from '../../../rules/guide/checklist.ts';
import { writeChecklistJson, writeChecklistMarkdown } from '../../../rules/guide/checklist-files.ts';
import { sampleCatalogue, sampleData } from './sample.ts';

const filled: ChecklistAnswers = {
  subject: 'Raum *1*',
  answers: { contract: { answer: 'yes', remark: 'Vertrag_2\n# kein Titel' } },
};

describe('readChecklistAnswers', () => {
  it.each<[what: string, kept: unknown, expected: ChecklistAnswers]>([
    ['what was kept', filled, filled],
    ['nothing', undefined, noAnswers],
    ['null', null, noAnswers],
    ['another shape', { answers: 'yes' }, noAnswers],
    ['an unknown answer', { subject: 'x', answers: { a: { answer: 'maybe' } } }, { subject: 'x', answers: {} }],
    [
      'a remark that is no text',
      { subject: 1, answers: { a: { answer: 'no', remark: 3 } } },
      { subject: '', answers: { a: { answer: 'no', remark: '' } } },
    ],
  ])('%s', (_, kept, expected) => {
    expect(readChecklistAnswers(kept)).toEqual(expected);
  });
});

it('countAnswers counts questions of the list only, unanswered ones as open', () => {
  const answers = { ...filled.answers, gone: { answer: 'no', remark: '' } as const };
  expect(countAnswers(sampleCatalogue.checklist, { subject: '', answers })).toEqual({ yes: 1, no: 0, open: 1 });
});

it('writeChecklistMarkdown writes every question, and what people typed as text', () => {
  expect(writeChecklistMarkdown(filled, sampleData())).toBe(
    `# Checkliste für Videokonferenzsysteme

Geprüftes System: Raum \\*1\\*

Stand 24.11.2026, Konferenzlotse-Liste 2026.11

1 ja · 0 nein · 1 offen

Zwei Fragen

## 1. Frage contract?

- Antwort: **ja**
- Abschnitt 3.2 · Art. 28
- Bemerkung: Vertrag\\_2${'  '}
  \\# kein Titel

## 2. Frage telemetry?

- Antwort: **offen**
- Abschnitt 3.2 · Art. 28
`,
  );
});

it('writeChecklistJson writes every question with its answer', () => {
  expect(JSON.parse(writeChecklistJson(filled, sampleData({ language: 'en' })))).toEqual({
    kind: 'konferenzlotse-checklist',
    list: '2026.11',
    date: '2026-11-24',
    subject: 'Raum *1*',
    questions: [
      {
        id: 'contract',
        question: 'Frage contract?',
        section: '3.2',
        articles: 'Art. 28',
        answer: 'yes',
        remark: 'Vertrag_2\n# kein Titel',
      },
      {
        id: 'telemetry',
        question: 'Frage telemetry?',
        section: '3.2',
        articles: 'Art. 28',
        answer: 'open',
        remark: '',
      },
    ],
  });
});
