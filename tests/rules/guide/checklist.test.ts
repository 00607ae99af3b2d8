import { describe, expect, it } from 'vitest';
import {
  type ChecklistAnswers,
  countAnswers,
  noAnswers,
  readChecklistAnswers,
} from '../../../rules/guide/checklist.ts';
import { sampleCatalogue } from './sample.ts';

const filled: ChecklistAnswers = {
  subject: 'Raum *1*',
  answers: { contract: { answer: 'yes', remark: 'Vertrag_2\n# kein Titel' } },
};

describe('readChecklistAnswers', () => {
  it.each<[what: string, kept: unknown, expected: ChecklistAnswers]>([
    ['valid answers', filled, filled],
    ['nothing', undefined, noAnswers],
    ['null', null, noAnswers],
    ['another shape', { answers: 'yes' }, noAnswers],
    ['an unknown answer', { subject: 'x', answers: { a: { answer: 'maybe' } } }, { subject: 'x', answers: {} }],
    [
      'a remark that is not a string',
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
