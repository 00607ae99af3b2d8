import type { Catalogue } from '../catalogue/schema.ts';

/** Services that at least one claim speaks of, by name. */
export function listClaimedServices({
  claims,
  services,
}: Pick<Catalogue, 'claims' | 'services'>): { id: string; name: string }[] {
  const ids = new Set(Object.values(claims).flatMap(({ about }) => about));
  return [...ids]
    .map((id) => ({ id, name: services[id]?.name ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
