import type { Source } from '../catalogue/schema.ts';
import type { NumberedSource } from './list-sources.ts';

/** Kinds that at least one source has, the most frequent first. */
export function listSourceKinds(sources: NumberedSource[]): Source['kind'][] {
  const counts = new Map<Source['kind'], number>();
  for (const { source } of sources) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}
