import { describe, expect, it } from 'vitest';
import { sortRows, turnOrder } from '../../../rules/guide/sort-rows.ts';

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
