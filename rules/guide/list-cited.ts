import type { GuideWorld } from './guide-world.ts';
import type { AlternativeRow } from './list-alternatives.ts';

/** Sources that the facts of some alternatives rest on, by number. */
export function listCited(rows: AlternativeRow[], { sourceNumbers }: Pick<GuideWorld, 'sourceNumbers'>): string[] {
  const facts = rows.flatMap(({ record }) =>
    record ? [...Object.values(record.facts), ...record.pros, ...record.cons] : [],
  );
  const ids = new Set(facts.flatMap(({ sources }) => sources));
  return [...ids].sort((a, b) => (sourceNumbers.get(a) ?? 0) - (sourceNumbers.get(b) ?? 0));
}
