import type { Catalogue, Claim, ClaimStatus } from '../catalogue/schema.ts';

interface Filter {
  service: string | null;
  status: ClaimStatus | null;
}

/** Claims about a service with a status, or about any with any, the most telling first; weak ones too. */
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
