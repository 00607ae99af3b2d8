import { expect, it } from 'vitest';
import type { ChecklistAnswers } from '../../../rules/guide/checklist.ts';
import { writeChecklistJson, writeChecklistMarkdown } from '../../../rules/guide/checklist-files.ts';
import { sampleData } from './sample.ts';

const filled: ChecklistAnswers = {
  subject: 'Raum *1*',
  answers: { contract: { answer: 'yes', remark: 'Vertrag_2\n# kein Titel' } },
};

it('writeChecklistMarkdown writes every question, and escapes what people typed', () => {
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
