import type { Assessment, Catalogue } from '../../rules/catalogue/schema.ts';
import { listPlaces } from './list-places.ts';
import type { Section } from './task.ts';

/** Assessments in force first, those with red ratings before others, the newest first. */
export function listAssessmentTasks({ assessments, sources }: Catalogue): Section {
  const weigh = ({ supersededBy, ratings }: Assessment) =>
    Number(supersededBy === null) * 2 + Number(ratings.some(({ rating }) => rating === 'red'));
  const tasks = Object.entries(assessments)
    .sort(([, a], [, b]) => weigh(b) - weigh(a) || b.date.localeCompare(a.date))
    .map(([id, assessment]) => ({
      record: `assessments/${id}.yaml`,
      state: `${assessment.verified}, ${assessment.confidence}`,
      check: writeCheck(assessment),
      where: listPlaces(
        [...assessment.sources, ...assessment.ratings.flatMap((rating) => rating.sources)],
        sources,
      ),
    }));
  return { title: 'Assessments', tasks };
}

function writeCheck({ title, date, supersededBy, ratings, gaps }: Assessment): string {
  const replaced = supersededBy ? `Was it replaced by ${supersededBy}?` : 'Is it still in force?';
  const rated = ratings.map(({ service, rating }) => `${service} ${rating}`).join(', ');
  const toCompare = rated ? ` Compare the ratings: ${rated}.` : '';
  return `“${title}”, ${date}. ${replaced}${toCompare}${gaps ? ` Fill the gaps: “${gaps.de}”` : ''}`;
}
