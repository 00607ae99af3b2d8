import { expect, test } from 'vitest';
import deSimple from '../../locales/de-simple.json';
import { catalogue } from '../catalogue/real-catalogue.ts';
import { listTexts } from '../catalogue/walk-records.ts';
import { flatten } from './flatten.ts';

/** The rules of the Netzwerk Leichte Sprache, as far as a machine can count. */
const limits = { words: 15, usualWords: 12, usually: 0.9, letters: 20 };

/** Texts for administrators, and e-mails to other people. */
const notForEmployees = /^(admin|reply)\.|(Body|Subject)$/;
/** "Wenn" and "bis" are missing, as nothing simpler says the same; any other clause can be its own sentence. */
const subordinate =
  /,\s(dass|weil|obwohl|damit|sodass|ob|wer|was|wie|wo|woher|welche[rsnm]?|die|der|das|den|dem)\s/i;

const texts = [
  ...[...flatten(deSimple)].flatMap(([where, text]) => (notForEmployees.test(where) ? [] : [{ where, text }])),
  ...listTexts(catalogue).flatMap(({ where, text }) =>
    text['de-simple'] ? [{ where: `${where}.de-simple`, text: text['de-simple'] }] : [],
  ),
];
const sentences = texts.flatMap(({ where, text }) =>
  text.split(/(?<=[.?!:])\s+/).map((sentence) => ({ where, sentence, words: sentence.split(/\s+/).length })),
);

test(`no sentence of Leichte Sprache has more than ${limits.words} words`, () => {
  const long = sentences.filter(({ words }) => words > limits.words);
  expect(
    long.map(({ where, sentence }) => `${where}: “${sentence}”`),
    'Make two sentences of it, one statement each.',
  ).toEqual([]);
});

test(`nine of ten sentences have at most ${limits.usualWords} words`, () => {
  const long = sentences.filter(({ words }) => words > limits.usualWords);
  expect(
    1 - long.length / sentences.length,
    `Shorten some of these:\n${long.map(({ sentence }) => sentence).join('\n')}`,
  ).toBeGreaterThan(limits.usually);
});

test('no sentence has a subordinate clause', () => {
  const found = sentences.filter(({ sentence }) => subordinate.test(sentence));
  expect(
    found.map(({ where, sentence }) => `${where}: “${sentence}”`),
    'Say it in a sentence of its own, or as a question with its answer.',
  ).toEqual([]);
});

test(`no word has more than ${limits.letters} letters without a hyphen`, () => {
  const found = texts.flatMap(({ where, text }) =>
    (text.match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length > limits.letters)
      .map((word) => `${where}: ${word}`),
  );
  expect(found, 'Divide it with a hyphen (Daten-Schutz-Behörde), or use shorter words.').toEqual([]);
});
