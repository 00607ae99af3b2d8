import { type Language, localeOf } from '../text/language.ts';

export interface SortOrder<Column extends string> {
  column: Column;
  direction: 'ascending' | 'descending';
}

/** Rows without a value stay last in both directions. */
export function sortRows<Row>(
  rows: Row[],
  readValue: (row: Row) => string | null,
  direction: SortOrder<string>['direction'],
  language: Language,
): Row[] {
  const collator = new Intl.Collator(localeOf(language), { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const valued = rows.map((row) => ({ row, value: readValue(row) }));
  valued.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return sign * collator.compare(a.value, b.value);
  });
  return valued.map(({ row }) => row);
}

/** The order after a click on a column's head: ascending first, then the reverse. */
export function turnOrder<Column extends string>(
  order: SortOrder<Column> | null,
  column: Column,
): SortOrder<Column> {
  const isAscending = order?.column === column && order.direction === 'ascending';
  return { column, direction: isAscending ? 'descending' : 'ascending' };
}
