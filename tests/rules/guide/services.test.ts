import { describe, expect, it } from 'vitest';
import { listServices, searchServices, sortServices } from '../../../rules/guide/services.ts';
import { decidedData } from './sample.ts';

describe('listServices', () => {
  it('has a row for every service, including the organisation’s own', () => {
    const rows = listServices(decidedData);
    expect(
      rows.map(({ name, country, isListed, isPartlyApproved }) => [name, country, isListed, isPartlyApproved]),
    ).toEqual([
      ['Acme Talk', null, true, false],
      ['Skype', 'Vereinigte Staaten', false, false],
      ['Wire', null, false, true],
      ['Zoom', 'Vereinigte Staaten', true, true],
    ]);
    expect(rows.at(-1)).toMatchObject({ assessment: { rating: 'red', year: '2021' }, claims: 3 });
    expect(rows[1]).toMatchObject({ isRetired: true, assessment: null, claims: 1 });
  });

  it.each([
    ['zo', ['Zoom']],
    ['inc. vereinigte', ['Skype', 'Zoom']],
    ['  ', ['Acme Talk', 'Skype', 'Wire', 'Zoom']],
    ['xyz', []],
  ])('searched for "%s"', (search, expected) => {
    expect(searchServices(listServices(decidedData), search).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['decision', 'ascending', ['Acme Talk', 'Zoom', 'Wire', 'Skype']],
    ['claims', 'descending', ['Zoom', 'Skype', 'Acme Talk', 'Wire']],
    ['assessment', 'ascending', ['Zoom', 'Acme Talk', 'Skype', 'Wire']],
    ['vendor', 'descending', ['Zoom', 'Wire', 'Skype', 'Acme Talk']],
  ] as const)('sorted by %s %s', (column, direction, expected) => {
    const rows = sortServices(listServices(decidedData), { column, direction }, 'de');
    expect(rows.map(({ name }) => name)).toEqual(expected);
  });
});
