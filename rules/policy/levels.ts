import { findRedServices } from '../catalogue/facts.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Level, Origin } from '../judge/rules.ts';
import type { Policy } from './model/schema.ts';

/** Builds a lookup of each service's level where no approval applies, and of who set it. */
export function createLevelResolver(
  policy: Policy,
  catalogue: Pick<Catalogue, 'assessments'>,
): (id: string) => { level: Level; origin: Origin } {
  const entries = new Map(policy.services?.map(({ id, level }) => [id, level]));
  const custom = new Map(policy.customServices?.map(({ id, level }) => [id, level]));
  const red = findRedServices(catalogue);

  return (id) => {
    const level = entries.get(id);
    if (level) return { level, origin: 'service-entry' };
    if (custom.has(id)) return { level: custom.get(id) ?? policy.level ?? 'inform', origin: 'custom-service' };
    if (policy.mode === 'allowlist') return { level: policy.level ?? 'inform', origin: 'mode' };
    if (!red.has(id)) return { level: 'off', origin: 'catalogue' };
    return policy.level ? { level: policy.level, origin: 'level' } : { level: 'inform', origin: 'catalogue' };
  };
}
