import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../rules/catalogue/fields.ts';
import { type ReadFact, readFact, sortAlternatives } from '../../../rules/guide/alternative-facts.ts';
import { listAlternatives } from '../../../rules/guide/alternatives.ts';
import { approvedData, fact } from './sample.ts';

describe('sortAlternatives', () => {
  it.each([
    [null, ['beta', 'raum', 'gamma', 'alpha']],
    [{ column: 'name', direction: 'ascending' } as const, ['gamma', 'raum', 'beta', 'alpha']],
    [{ column: 'name', direction: 'descending' } as const, ['beta', 'raum', 'gamma', 'alpha']],
    [{ column: 'country', direction: 'descending' } as const, ['beta', 'gamma', 'raum', 'alpha']],
  ])('%j keeps what is approved first', (order, expected) => {
    expect(sortAlternatives(listAlternatives(approvedData), order, 'de').map(({ id }) => id)).toEqual(expected);
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
