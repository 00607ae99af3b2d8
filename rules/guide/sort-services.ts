import type { Language } from '../text/language.ts';
import type { ServiceRow } from './list-services.ts';
import { type Order, sortRows } from './sort-rows.ts';

export type ServiceColumn = 'name' | 'vendor' | 'country' | 'decision' | 'assessment' | 'claims';

/** Rows in the wished order; rows that have nothing in the column stay last. */
export function sortServices(rows: ServiceRow[], order: Order<ServiceColumn>, language: Language): ServiceRow[] {
  return sortRows(rows, (row) => readValue(row, order.column), order.direction, language);
}

function readValue(row: ServiceRow, column: ServiceColumn): string | null {
  switch (column) {
    case 'decision':
      return row.isListed ? '0' : row.isPartlyApproved ? '1' : null;
    case 'assessment':
      return row.assessment && row.assessment.rating + row.assessment.year;
    case 'claims':
      return row.claims ? String(row.claims) : null;
    default:
      return row[column];
  }
}
