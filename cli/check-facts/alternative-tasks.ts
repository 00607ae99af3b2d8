import type { Alternative } from '../../rules/catalogue/alternative-schema.ts';
import { isShownAsFact } from '../../rules/catalogue/facts.ts';
import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { composeAlternatives } from '../../rules/notice/compose-alternatives.ts';
import { listPlaces, type Task, type TaskSection } from './task.ts';

/** Alternatives that every employee sees where the organisation chose none, and then all others. */
export function listAlternativeTasks(catalogue: Catalogue): [shown: TaskSection, others: TaskSection] {
  const offered = composeAlternatives({ policy: {}, catalogue, language: 'de', translate: (key) => key });
  const first = new Set(offered.map(({ id }) => id));
  const tasksOf = (shown: boolean) =>
    Object.entries(catalogue.alternatives)
      .filter(([id]) => first.has(id) === shown)
      .sort(([, a], [, b]) => a.rank - b.rank)
      .map(([id, alternative]) => writeTask(id, alternative, catalogue));
  return [
    { title: 'Alternatives shown without a policy', tasks: tasksOf(true) },
    { title: 'Other alternatives', tasks: tasksOf(false) },
  ];
}

function writeTask(id: string, alternative: Alternative, { sources }: Catalogue): Task {
  const { facts, pros, cons, summary, website, verified, confidence } = alternative;
  const named = Object.entries(facts);
  const all = [...Object.values(facts), ...pros, ...cons];
  const open = named.filter(([, fact]) => !isShownAsFact(fact) || fact.sources.length === 0).map(([name]) => name);
  const toFind = open.length > 0 ? ` Find a source for: ${open.join(', ')}.` : '';
  return {
    record: `alternatives/${id}.yaml`,
    state: `${verified}, ${confidence}`,
    check: `Do the facts, pros and cons still hold? “${summary.de}”${toFind}`,
    where: [
      ...(website ? [`Website: <${website}>`] : ['find its website']),
      ...listPlaces(
        all.flatMap((fact) => fact.sources),
        sources,
      ),
    ],
  };
}

/** Tips that name a button or a setting, which vendors rename without notice. */
export function listAdviceTasks({ advice, sources }: Pick<Catalogue, 'advice' | 'sources'>): TaskSection {
  const tasks = Object.entries(advice).flatMap(([id, { tips }]) =>
    tips.flatMap(({ text, basis }) =>
      basis
        ? {
            record: `advice/${id}.yaml`,
            state: `${basis.verified}, ${basis.confidence}`,
            check: `Join a meeting as a guest. Is it still so, and still called so? “${text.de}”`,
            where: listPlaces(basis.sources, sources),
          }
        : [],
    ),
  );
  return { title: 'Advice for meetings that cannot be avoided', tasks };
}
