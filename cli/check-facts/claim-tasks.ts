import type { Assessment, Claim } from '../../rules/catalogue/claim-schema.ts';
import { findRedServices, isShownAsFact } from '../../rules/catalogue/facts.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { listPlaces, type Task, type TaskSection } from './task.ts';

/** Claims in the notice of services rated red, those at the top of a banner first, and then all others. */
export function listClaimTasks(catalogue: Catalogue): [inNotice: TaskSection, others: TaskSection] {
  const red = [...findRedServices(catalogue).keys()];
  const places = new Map<string, number>();
  for (const service of red) {
    for (const [place, id] of rankClaims(service, catalogue).entries())
      places.set(id, Math.min(place, places.get(id) ?? place));
  }
  const inNotice = [...places].sort(([, a], [, b]) => a - b).map(([id]) => id);
  const others = Object.keys(catalogue.claims).filter((id) => !places.has(id));
  return [
    { title: 'Claims in the notice of services rated red', tasks: inNotice.map(toTask) },
    { title: 'Other claims', tasks: others.map(toTask) },
  ];

  function toTask(id: string): Task {
    const claim = catalogue.claims[id];
    if (!claim) throw new Error(`there is no claim ${id}`);
    return writeTask(id, claim, catalogue);
  }
}

/** Ids of the claims shown about a service, in the order of the banner. */
function rankClaims(service: string, { claims }: Catalogue): string[] {
  return Object.entries(claims)
    .filter(([, claim]) => claim.about.includes(service) && isShownAsFact(claim))
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([id]) => id);
}

function writeTask(id: string, claim: Claim, { sources }: Catalogue): Task {
  const { statement, status, date, verified, confidence, laterFacts, counterPosition } = claim;
  const later = laterFacts ? ` And later: “${laterFacts.de}”` : ' Is it right that nothing is known since?';
  return {
    record: `claims/${id}.yaml`,
    state: `${verified}, ${confidence}`,
    check: `Do the sources say so, is ${date} right, and does “${status}” still hold? “${statement.de}”${later}`,
    where: listPlaces([...claim.sources, ...(counterPosition?.sources ?? [])], sources),
  };
}

/** Assessments in force first, those with red ratings before others, the newest first. */
export function listAssessmentTasks({ assessments, sources }: Catalogue): TaskSection {
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
