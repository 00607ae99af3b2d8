import type { Assessment, Claim, ClaimStatus } from '../catalogue/claim-schema.ts';
import type { Catalogue } from '../catalogue/schema.ts';

interface Filter {
  service: string | null;
  status: ClaimStatus | null;
}

/** By rank, poorly supported ones included; null leaves a filter out. */
export function listClaims(
  { claims }: Pick<Catalogue, 'claims'>,
  { service, status }: Filter,
): { id: string; claim: Claim }[] {
  return Object.entries(claims)
    .map(([id, claim]) => ({ id, claim }))
    .filter(({ claim }) => service === null || claim.about.includes(service))
    .filter(({ claim }) => status === null || claim.status === status)
    .sort((a, b) => a.claim.rank - b.claim.rank);
}

export function listClaimedServices({
  claims,
  services,
}: Pick<Catalogue, 'claims' | 'services'>): { id: string; name: string }[] {
  const ids = new Set(Object.values(claims).flatMap(({ about }) => about));
  return [...ids]
    .map((id) => ({ id, name: services[id]?.name ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export interface ServiceAssessment {
  id: string;
  assessment: Assessment;
  /** Of this service only, one per variant. */
  ratings: Assessment['ratings'];
}

/** Those in force first, then the superseded ones, the newest first. */
export function listAssessments(
  { assessments }: Pick<Catalogue, 'assessments'>,
  service: string,
): ServiceAssessment[] {
  return Object.entries(assessments)
    .map(([id, assessment]) => ({
      id,
      assessment,
      ratings: assessment.ratings.filter((rating) => rating.service === service),
    }))
    .filter(({ ratings }) => ratings.length > 0)
    .sort(
      ({ assessment: a }, { assessment: b }) =>
        Number(a.supersededBy !== null) - Number(b.supersededBy !== null) || b.date.localeCompare(a.date),
    );
}
