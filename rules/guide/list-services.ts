import type { Service } from '../catalogue/schema.ts';
import { createCountryNames } from './create-country-names.ts';
import { describeDecision } from './describe-decision.ts';
import type { GuideWorld } from './guide-world.ts';
import { listAssessments } from './list-assessments.ts';
import { listClaims } from './list-claims.ts';

export type Rating = NonNullable<ReturnType<typeof listAssessments>[number]['ratings'][number]>['rating'];

export interface ServiceRow {
  id: string;
  name: string;
  vendor: string | null;
  country: string | null;
  isRetired: boolean;
  /** Under a notice; some addresses may be approved nevertheless. */
  isListed: boolean;
  isPartlyApproved: boolean;
  /** The newest rating that is in force, with the year. */
  assessment: { rating: Rating; year: string } | null;
  claims: number;
}

/** Services of the catalogue and the organisation's own, by name. */
export function listServices(world: GuideWorld): ServiceRow[] {
  const { catalogue, decisions, language } = world;
  const nameCountry = createCountryNames(language);
  const own = Object.entries(decisions.notices).filter(([id]) => !catalogue.services[id]);
  const rows = [
    ...Object.entries(catalogue.services).map(([id, service]) => ({
      ...composeRow(id, service.name, world),
      ...describeVendor(service, nameCountry),
    })),
    ...own.map(([id, { service }]) => composeRow(id, service.name, world)),
  ];
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

function composeRow(id: string, name: string, world: GuideWorld): ServiceRow {
  const newest = listAssessments(world.catalogue, id).find(({ assessment }) => assessment.supersededBy === null);
  const rating = newest?.ratings[0]?.rating;
  const { notice, approvals } = describeDecision(id, world);
  return {
    id,
    name,
    vendor: null,
    country: null,
    isRetired: false,
    isListed: notice !== null,
    isPartlyApproved: approvals.some(({ holds }) => holds),
    assessment: newest && rating ? { rating, year: newest.assessment.date.slice(0, 4) } : null,
    claims: listClaims(world.catalogue, { service: id, status: null }).length,
  };
}

function describeVendor(
  { vendor, retired }: Service,
  nameCountry: (code: string) => string | null,
): Pick<ServiceRow, 'vendor' | 'country' | 'isRetired'> {
  return { vendor: vendor.name, country: nameCountry(vendor.country), isRetired: retired !== null };
}
