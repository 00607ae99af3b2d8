import { z } from '../../zod.ts';
import type { SelfExplaining } from '../findings/finding.ts';

/** What zod cannot say of a schema: it knows right and wrong, but no warnings and nothing about the object around. */
export type ReadingRule = {
  unique?: UniqueRule;
  /** A wrong value here refuses the whole object, although the key is optional. */
  vetoes?: true;
  /** Characters are taken out of this text, which is worth a warning. */
  cleans?: true;
  /** A warning about a right value. */
  notice?: SelfExplaining;
};

/** Of list entries with the same value at this key (null: of entries that are the same) only the first counts. */
export type UniqueRule = { key: string | null; code: SelfExplaining };

export const readingRules = z.registry<ReadingRule>();
