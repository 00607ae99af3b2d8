import { serviceName } from '../catalogue/facts.ts';
import type { Service } from '../catalogue/service-schema.ts';
import { type Language, localeOf } from '../text/language.ts';
import { listAssessments, listClaims } from './claims.ts';
import { describeDecision } from './decisions.ts';
import type { GuideData } from './guide-data.ts';
import { type SortOrder, sortRows } from './sort-rows.ts';

type Rating = NonNullable<ReturnType<typeof listAssessments>[number]['ratings'][number]>['rating'];

export interface ServiceRow {
  id: string;
  name: string;
  vendor: string | null;
  country: string | null;
  isRetired: boolean;
  /** Has a notice; some of its addresses may be approved all the same. */
  isListed: boolean;
  isPartlyApproved: boolean;
  /** The newest rating in force. */
  assessment: { rating: Rating; year: string } | null;
  claims: number;
}

export function listServices(data: GuideData): ServiceRow[] {
  const { catalogue, decisions, language } = data;
  const nameCountry = createCountryNames(language);
  const own = Object.entries(decisions.notices).filter(([id]) => !catalogue.services[id]);
  const rows = [
    ...Object.entries(catalogue.services).map(([id, service]) => ({
      ...composeRow(id, service.name, data),
      ...describeVendor(service, nameCountry),
    })),
    ...own.map(([id, { service }]) => composeRow(id, service.name, data)),
  ];
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

function composeRow(id: string, name: string, data: GuideData): ServiceRow {
  const newest = listAssessments(data.catalogue, id).find(({ assessment }) => assessment.supersededBy === null);
  const rating = newest?.ratings[0]?.rating;
  const { notice, approvals } = describeDecision(id, data);
  return {
    id,
    name,
    vendor: null,
    country: null,
    isRetired: false,
    isListed: notice !== null,
    isPartlyApproved: approvals.some(({ holds }) => holds),
    assessment: newest && rating ? { rating, year: newest.assessment.date.slice(0, 4) } : null,
    claims: listClaims(data.catalogue, { service: id, status: null }).length,
  };
}

function describeVendor(
  { vendor, retired }: Service,
  nameCountry: (code: string) => string | null,
): Pick<ServiceRow, 'vendor' | 'country' | 'isRetired'> {
  return { vendor: vendor.name, country: nameCountry(vendor.country), isRetired: retired !== null };
}

/** Services whose name, vendor or country contains every word of the search. */
export function searchServices(rows: ServiceRow[], search: string): ServiceRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ name, vendor, country }) => {
    const text = `${name} ${vendor ?? ''} ${country ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export type ServiceColumn = 'name' | 'vendor' | 'country' | 'decision' | 'assessment' | 'claims';

/** Rows without a value in the column stay last. */
export function sortServices(
  rows: ServiceRow[],
  order: SortOrder<ServiceColumn>,
  language: Language,
): ServiceRow[] {
  return sortRows(rows, (row) => readValue(row, order.column), order.direction, language);
}

function readValue(row: ServiceRow, column: ServiceColumn): string | null {
  switch (column) {
    case 'decision':
      return row.isListed ? '0' : row.isPartlyApproved ? '1' : null;
    case 'assessment':
      return row.assessment && row.assessment.rating + row.assessment.year;
    case 'claims':
      return row.claims ? String(row.claims) : null;
    default:
      return row[column];
  }
}

/** Null for ZZ, the code of an unknown country. */
export function createCountryNames(language: Language): (code: string) => string | null {
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region' });
  return (code) => (code === 'ZZ' ? null : (names.of(code) ?? code));
}

/** Null for a service that neither the catalogue nor the organisation knows. */
export function nameService(
  id: string,
  { catalogue, decisions }: Pick<GuideData, 'catalogue' | 'decisions'>,
): string | null {
  const noted = Object.values(decisions.notices).map(({ service }) => service);
  return serviceName(id, catalogue, noted);
}
