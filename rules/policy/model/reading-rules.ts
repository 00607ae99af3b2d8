import { z } from '../../zod.ts';
import type { SelfExplaining } from '../findings/expectations.ts';

/** What a schema cannot say: it knows right and wrong, but no warnings, no doubles and no refusal of the whole item. */
export type ReadingRule = {
  /** A warning about what was changed or is lacking. */
  notice?: (given: unknown, read: unknown) => SelfExplaining | null;
  /** Of list entries with the same identity only the first counts. */
  unique?: { identity: (entry: unknown) => unknown; code: SelfExplaining };
  /** A wrong value here refuses the whole object, although the key is optional. */
  vetoes?: true;
};

export const readingRules = z.registry<ReadingRule>();
