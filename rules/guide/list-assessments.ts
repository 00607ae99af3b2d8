import type { Assessment, Catalogue } from '../catalogue/schema.ts';

export interface ServiceAssessment {
  id: string;
  assessment: Assessment;
  /** The ratings of the service at hand, one a variant. */
  ratings: Assessment['ratings'];
}

/** What authorities decided about a service, in force before superseded, the newest first. */
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
