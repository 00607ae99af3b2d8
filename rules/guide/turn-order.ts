import type { Order } from './sort-rows.ts';

/** The order after a press on a column's head: ascending at first, then the other way round. */
export function turnOrder<Column extends string>(order: Order<Column> | null, column: Column): Order<Column> {
  const isAscending = order?.column === column && order.direction === 'ascending';
  return { column, direction: isAscending ? 'descending' : 'ascending' };
}
