import type { Need } from '../catalogue/schema.ts';
import type { AlternativeRow } from './list-alternatives.ts';

/** The alternatives noted for a need; all of them without one. */
export function keepSuiting(rows: AlternativeRow[], need: Need | null): AlternativeRow[] {
  return need ? rows.filter(({ record }) => record?.suits.includes(need)) : rows;
}
