import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAnswers, readKeptAnswers } from '../../own-pages/checklist-answers.ts';
import { type ChecklistAnswers, noAnswers } from '../../rules/guide/checklist.ts';

const filled: ChecklistAnswers = { subject: 'Raum', answers: { contract: { answer: 'no', remark: 'fehlt' } } };

beforeEach(() => fakeBrowser.reset());

it('answers are kept', async () => {
  await keepAnswers(filled);
  expect(await readKeptAnswers()).toEqual(filled);
});

it('cleared answers leave nothing in the store', async () => {
  await keepAnswers(filled);
  await keepAnswers(noAnswers);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await readKeptAnswers()).toEqual(noAnswers);
});

it.each([
  ['nothing', undefined, noAnswers],
  ['a text', 'x', noAnswers],
  ['one broken answer', { ...filled, answers: { ...filled.answers, telemetry: 'yes' } }, filled],
])('%s in the store', async (_what, checklist, expected) => {
  await fakeBrowser.storage.local.set({ checklist });
  expect(await readKeptAnswers()).toEqual(expected);
});
