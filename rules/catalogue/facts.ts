import type { Assessment } from './claim-schema.ts';
import type { Fact } from './fields.ts';
import type { Catalogue } from './schema.ts';

/** Whether a fact was checked well enough to be shown to employees; otherwise the guide marks it "nicht geprüft". */
export function isShownAsFact({ verified, confidence }: Pick<Fact, 'verified' | 'confidence'>): boolean {
  return verified !== 'G' && verified !== 'S' && confidence !== 'low';
}

/** The newest assessment in force that rates a service red, by service: these the catalogue warns about. */
export function findRedServices({ assessments }: Pick<Catalogue, 'assessments'>): Map<string, Assessment> {
  const oldestFirst = Object.values(assessments)
    .filter(({ supersededBy }) => supersededBy === null)
    .sort((a, b) => a.date.localeCompare(b.date));
  const red = oldestFirst.flatMap((assessment) =>
    assessment.ratings
      .filter(({ rating }) => rating === 'red')
      .map(({ service }) => [service, assessment] as const),
  );
  return new Map(red);
}

/** Name of a service in the catalogue or among the organisation's own; null if unknown. */
export function serviceName(
  id: string,
  { services }: Pick<Catalogue, 'services'>,
  own: readonly { id: string; name: string }[] = [],
): string | null {
  return nameServices({ services }, own)(id);
}

/** The same as a lookup: an organisation may have thousands of own services. */
export function nameServices(
  { services }: Pick<Catalogue, 'services'>,
  own: readonly { id: string; name: string }[] = [],
): (id: string) => string | null {
  const ownNames = new Map(own.map(({ id, name }) => [id, name]));
  return (id) => (Object.hasOwn(services, id) ? (services[id]?.name ?? null) : (ownNames.get(id) ?? null));
}
