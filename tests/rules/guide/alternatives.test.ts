import { describe, expect, it } from 'vitest';
import type { Need } from '../../../rules/catalogue/alternative-schema.ts';
import type { Fact } from '../../../rules/catalogue/fields.ts';
import { type ReadFact, readFact, sortAlternatives } from '../../../rules/guide/alternative-facts.ts';
import { keepSuiting, listAlternatives, listCited, listNeeds } from '../../../rules/guide/alternatives.ts';
import { sortRows, turnOrder } from '../../../rules/guide/sort-rows.ts';
import { fact, sampleData, startOffer } from './sample.ts';

const own = { ...startOffer, id: 'raum', name: 'Kreisraum', recommended: false };
const website = {
  ...startOffer,
  id: 'gamma',
  name: 'Gamma',
  link: { kind: 'website', url: 'https://g.example', label: '', planLabel: '' } as const,
};
const approvedData = sampleData({ organisation: 'Kreis', offered: [startOffer, own, website] });
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('listAlternatives', () => {
  it('lists by rank where nothing is approved', () => {
    expect(ids(listAlternatives(sampleData()))).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('puts what the organisation approved first, its own among it', () => {
    const rows = listAlternatives(approvedData);
    expect(rows.map(({ id, isApproved }) => [id, isApproved])).toEqual([
      ['beta', true],
      ['raum', true],
      ['gamma', true],
      ['alpha', false],
    ]);
    expect(rows[0]).toMatchObject({ name: 'Unser Beta', isRecommended: true, link: { kind: 'start' } });
    expect(rows[1]?.record).toBeNull();
  });

  it('marks records that nobody checked', () => {
    expect(listAlternatives(sampleData()).map(({ isSupported }) => isSupported)).toEqual([true, true, false]);
  });
});

describe('sortAlternatives', () => {
  it.each([
    [null, ['beta', 'raum', 'gamma', 'alpha']],
    [{ column: 'name', direction: 'ascending' } as const, ['gamma', 'raum', 'beta', 'alpha']],
    [{ column: 'name', direction: 'descending' } as const, ['beta', 'raum', 'gamma', 'alpha']],
    [{ column: 'country', direction: 'descending' } as const, ['beta', 'gamma', 'raum', 'alpha']],
  ])('%j keeps what is approved first', (order, expected) => {
    expect(ids(sortAlternatives(listAlternatives(approvedData), order, 'de'))).toEqual(expected);
  });
});

describe('sortRows', () => {
  const rows = ['10', null, '9', 'ä', 'z', 'a'];
  it.each([
    ['ascending' as const, ['9', '10', 'a', 'ä', 'z', null]],
    ['descending' as const, ['z', 'ä', 'a', '10', '9', null]],
  ])('%s, those without a value last', (direction, expected) => {
    expect(sortRows(rows, (row) => row, direction, 'de')).toEqual(expected);
  });
});

describe('turnOrder', () => {
  it.each([
    [null, 'ascending'],
    [{ column: 'name', direction: 'ascending' } as const, 'descending'],
    [{ column: 'name', direction: 'descending' } as const, 'ascending'],
    [{ column: 'country', direction: 'ascending' } as const, 'ascending'],
  ])('%j', (order, direction) => {
    expect(turnOrder(order, 'name')).toEqual({ column: 'name', direction });
  });
});

describe('needs', () => {
  const rows = listAlternatives(sampleData());
  it('are offered only where something suits', () => {
    expect(listNeeds(rows)).toEqual(['confidential', 'external-guests']);
  });

  it.each<[need: Need | null, expected: string[]]>([
    [null, ['alpha', 'beta', 'gamma']],
    ['confidential', ['alpha', 'beta']],
    ['external-guests', ['alpha']],
    ['public-event', []],
  ])('%s', (need, expected) => {
    expect(ids(keepSuiting(rows, need))).toEqual(expected);
  });
});

describe('readFact', () => {
  const weak = (text: string, more: Partial<Fact> = {}): Fact => ({ ...fact(text), verified: 'G', ...more });
  it.each<[fact: Fact, expected: ReadFact]>([
    [fact('möglich'), { text: 'möglich', isSupported: true, sources: ['heise'] }],
    [fact('möglich', []), { text: 'möglich', isSupported: false, sources: [] }],
    [weak('nicht geprüft'), { text: null, isSupported: false, sources: ['heise'] }],
    [weak('Deutschland (nicht geprüft)'), { text: 'Deutschland', isSupported: false, sources: ['heise'] }],
    [weak('AGPL (not verified)'), { text: 'AGPL', isSupported: false, sources: ['heise'] }],
    [
      weak('App; Browser nicht geprüft', { verified: 'R' }),
      { text: 'App; Browser nicht geprüft', isSupported: true, sources: ['heise'] },
    ],
    [weak('ja', { verified: 'R', confidence: 'low' }), { text: 'ja', isSupported: false, sources: ['heise'] }],
  ])('%j', (given, expected) => {
    expect(readFact(given, 'de')).toEqual(expected);
  });
});

it('listCited names each source once, by number', () => {
  expect(listCited(listAlternatives(sampleData()), sampleData())).toEqual(['heise', 'ohne-link']);
});
