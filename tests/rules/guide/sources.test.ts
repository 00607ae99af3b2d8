import { expect, it } from 'vitest';
import { listSourceKinds, listSources, referenceSources } from '../../../rules/guide/sources.ts';
import { sampleCatalogue, sampleData } from './sample.ts';

it('listSources numbers by publisher', () => {
  expect(listSources(sampleCatalogue).map(({ id, number }) => [number, id])).toEqual([
    [1, 'amt'],
    [2, 'kopie'],
    [3, 'heise'],
    [4, 'ohne-link'],
  ]);
});

it('listSourceKinds puts the most frequent kind first', () => {
  expect(listSourceKinds(listSources(sampleCatalogue))).toEqual(['press', 'supervisory-authority']);
});

it.each([
  ['heise', { number: 3, label: 'heise, 19.02.2021', url: 'https://heise.example/' }],
  ['amt', { number: 1, label: 'Amt, Mai 2022' }],
  ['kopie', { url: 'https://copy.example/' }],
  ['ohne-link', { label: 'Zeitung', url: null }],
])('referenceSources of %s', (id, expected) => {
  expect(referenceSources([id, 'gone'], sampleData())).toMatchObject([expected]);
});
