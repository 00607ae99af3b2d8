import type { SortOrder } from '../../rules/guide/sort-rows.ts';

interface Props<Column extends string> {
  column: Column;
  label: string;
  order: SortOrder<Column> | null;
  onSort: (column: Column) => void;
}

const signs = { ascending: '▲', descending: '▼', none: '↕' } as const;

export function SortHead<Column extends string>({ column, label, order, onSort }: Props<Column>) {
  const direction = order?.column === column ? order.direction : 'none';
  return (
    <th scope="col" aria-sort={direction}>
      <button class="sort" type="button" onClick={() => onSort(column)}>
        {`${label}\u00a0`}
        <span class="sort__sign" aria-hidden="true">
          {signs[direction]}
        </span>
      </button>
    </th>
  );
}
