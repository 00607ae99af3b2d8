import type { Advice } from '../catalogue/advice-schema.ts';
import { isShownAsFact } from '../catalogue/facts.ts';
import type { Catalogue } from '../catalogue/schema.ts';

type Tip = Advice['tips'][number];

/** Advice for a meeting that cannot be avoided: about this service first, then for all. */
export function listAdvice(
  { advice }: Pick<Catalogue, 'advice'>,
  service: string,
): { date: string; tips: Tip[] } | null {
  const fitting = Object.values(advice)
    .filter(({ about }) => about.length === 0 || about.includes(service))
    .sort((one, other) => other.about.length - one.about.length);
  const tips = fitting.flatMap((record) => record.tips).filter(({ basis }) => !basis || isShownAsFact(basis));
  const date = fitting.map((record) => record.date).sort()[0];
  return date && tips.length > 0 ? { date, tips } : null;
}
