import type { Need } from '../catalogue/schema.ts';
import type { AlternativeRow } from './list-alternatives.ts';

/** Needs that at least one of the alternatives is noted for. */
export function listNeeds(rows: AlternativeRow[]): Need[] {
  return [...new Set(rows.flatMap(({ record }) => record?.suits ?? []))].sort();
}
