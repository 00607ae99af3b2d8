import { expect, test } from 'vitest';
import { catalogue } from './real-catalogue.ts';
import { listTexts } from './walk-records.ts';

const texts = listTexts(catalogue);
/** Texts for people who choose a service, and for contributors. */
const forOthers = /^(sources\/|checklist|engines\/)/;
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const otherDate = new RegExp(
  String.raw`\d{4}-\d{2}-\d{2}|\b\d{1,2}\. ?(${months})\b|\b\d\.\d{1,2}\.\d{4}|\b\d{2}\.\d\.\d{4}|\b\d{1,2}\.\d{1,2}\.\d{2}\b(?!\d)`,
);

test('the English text is a translation, not a copy', () => {
  const copies = texts.filter(({ text }) => text.de === text.en && text.de.length > 40);
  expect(copies.map(({ where }) => `${where}: de and en are the same: translate one of them`)).toEqual([]);
});

test('everything employees read exists in Leichte Sprache', () => {
  const missing = texts.filter(({ where, text }) => !forOthers.test(where) && !text['de-simple']);
  expect(missing.map(({ where, text }) => `${where}: add de-simple: ${text.de}`)).toEqual([]);
});

test('German texts write dates as 18.02.2021', () => {
  const faults = texts.flatMap(({ where, text }) => {
    const found = otherDate.exec(text.de);
    return found ? [`${where}.de: write ${found[0]} as TT.MM.JJJJ`] : [];
  });
  expect(faults).toEqual([]);
});

test('English texts write dates as 18 February 2021', () => {
  const faults = texts.flatMap(({ where, text }) => {
    const found = /\b\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}/.exec(text.en);
    return found ? [`${where}.en: write ${found[0]} with the name of the month`] : [];
  });
  expect(faults).toEqual([]);
});

test('no text begins or ends with a space or has two in a row', () => {
  const faults = texts.filter(({ text }) => Object.values(text).some((value) => /^\s|\s$|\s\s/.test(value ?? '')));
  expect(faults.map(({ where }) => `${where}: remove the extra space`)).toEqual([]);
});

test('no text passes a general verdict; that is up to the organisation', () => {
  const verdict =
    /\b(ist|sind) (grundsätzlich |generell )?(verboten|unsicher)\b|\b(is|are) (forbidden|prohibited|insecure)\b/i;
  const faults = texts.flatMap(({ where, text }) => {
    const found = Object.values(text).flatMap((value) => verdict.exec(value ?? '')?.[0] ?? []);
    return found.map((words) => `${where}: “${words}” is a verdict: say who found what, and when`);
  });
  expect(faults).toEqual([]);
});
