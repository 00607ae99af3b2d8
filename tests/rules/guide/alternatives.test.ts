import { describe, expect, it } from 'vitest';
import type { Need } from '../../../rules/catalogue/alternative-schema.ts';
import {
  keepSuiting,
  listAlternatives,
  listCited,
  listNeeds,
  toggleCompared,
} from '../../../rules/guide/alternatives.ts';
import { approvedData, sampleData } from './sample.ts';

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('listAlternatives', () => {
  it('lists by rank if nothing is approved', () => {
    expect(ids(listAlternatives(sampleData()))).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('puts what the organisation approved first, its own included', () => {
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

  it('marks unchecked records', () => {
    expect(listAlternatives(sampleData()).map(({ isSupported }) => isSupported)).toEqual([true, true, false]);
  });
});

describe('needs', () => {
  const rows = listAlternatives(sampleData());
  it('are offered only if something suits them', () => {
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

describe('toggleCompared', () => {
  it.each<[compared: string[], id: string, result: string[]]>([
    [[], 'a', ['a']],
    [['a', 'b'], 'a', ['b']],
    [['a', 'b', 'c', 'd'], 'e', ['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', 'd'], 'd', ['a', 'b', 'c']],
  ])('%j with %s', (compared, id, result) => {
    expect(toggleCompared(compared, id)).toEqual(result);
  });
});

it('listCited names each source once, by number', () => {
  expect(listCited(listAlternatives(sampleData()), sampleData())).toEqual(['heise', 'ohne-link']);
});
