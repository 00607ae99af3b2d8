import type { Catalogue } from '../../rules/catalogue/schema.ts';
import { listPlaces } from './list-places.ts';
import type { Section } from './task.ts';

/** Tips that name a button or a setting: vendors rename them without notice. */
export function listAdviceTasks({ advice, sources }: Pick<Catalogue, 'advice' | 'sources'>): Section {
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
