import { describe, expect, it } from 'vitest';
import { composeReasons } from '../../../rules/notice/compose-reasons.ts';
import { claim, source } from '../guide/sample.ts';
import { noticeContext } from './sample.ts';

const reasons = (claims: Record<string, ReturnType<typeof claim>>, more: object = {}) =>
  composeReasons('zoom', noticeContext({ catalogue: { claims, ...more } }));

describe('the claims about a service', () => {
  it.each([
    ['are ordered by rank', { a: claim('A', { rank: 3 }), b: claim('B'), c: claim('C', { rank: 2 }) }, 'bca'],
    [
      'are those that name it, alone or with others',
      { a: claim('A', { about: ['wire'] }), b: claim('B', { about: ['wire', 'zoom'] }) },
      'b',
    ],
    [
      'are left out if unchecked',
      { a: claim('A', { verified: 'G' }), b: claim('B', { verified: 'S' }), c: claim('C') },
      'c',
    ],
    [
      'are left out if uncertain',
      { a: claim('A', { confidence: 'low' }), b: claim('B', { confidence: 'medium' }) },
      'b',
    ],
    ['may be none', {}, ''],
  ])('%s', (_what, claims, expected) => {
    expect(
      reasons(claims)
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected);
  });
});

it('a claim says what has happened since, and what the other side says', () => {
  const given = claim('Damals unsicher', {
    status: 'historic',
    date: '2020-03-31',
    laterFacts: { de: 'Seit 2021 behoben.', en: 'Remedied in 2021.' },
    counterPosition: { text: { de: 'Stimmt nicht.', en: 'Not so.' }, sources: ['amt'] },
  });
  expect(reasons({ given })).toEqual([
    {
      id: 'given',
      statement: 'Damals unsicher',
      status: 'historic',
      statusLabel: 'Stand 2020',
      date: '31.03.2020',
      laterFacts: 'Seit 2021 behoben.',
      counterPosition: {
        text: 'Stimmt nicht.',
        sources: [{ title: 'Über Amt', publisher: 'Amt', date: 'Mai 2022', url: 'https://Amt.example/' }],
      },
      sources: [{ title: 'Über heise', publisher: 'heise', date: '19.02.2021', url: 'https://heise.example/' }],
    },
  ]);
});

describe('sources', () => {
  const known = {
    linked: source('A'),
    other: source('B'),
    third: source('C'),
    bare: source('D', { url: null, date: null }),
    copied: source('E', { url: null, copies: [{ url: 'https://copy.example/', publisher: 'Archiv' }] }),
  };
  it.each([
    ['linked ones come first', ['bare', 'linked'], 'A D'],
    ['a copy is a link', ['bare', 'copied'], 'E D'],
    ['no more than two', ['linked', 'other', 'third'], 'A B'],
    ['the linked ones among many', ['bare', 'other', 'third'], 'B C'],
    ['an unknown source is left out', ['unknown', 'linked'], 'A'],
  ])('%s', (_what, sources, expected) => {
    const [reason] = reasons({ given: claim('A', { sources }) }, { sources: known });
    expect(reason?.sources.map(({ publisher }) => publisher).join(' ')).toBe(expected);
  });

  it('without address or date say so', () => {
    const [reason] = reasons({ given: claim('A', { sources: ['bare', 'copied'] }) }, { sources: known });
    expect(reason?.sources.map(({ url, date }) => [url, date])).toEqual([
      ['https://copy.example/', '19.02.2021'],
      [null, null],
    ]);
  });
});
