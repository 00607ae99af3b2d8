import type { GuideWorld } from './guide-world.ts';

/** Name of a service of the catalogue or of the organisation's own; null if neither has it. */
export function nameService(
  id: string,
  { catalogue, decisions }: Pick<GuideWorld, 'catalogue' | 'decisions'>,
): string | null {
  if (Object.hasOwn(catalogue.services, id)) return catalogue.services[id]?.name ?? null;
  return Object.hasOwn(decisions.notices, id) ? (decisions.notices[id]?.service.name ?? null) : null;
}
