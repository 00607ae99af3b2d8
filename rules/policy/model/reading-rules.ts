import { z } from '../../zod.ts';
import type { SelfExplaining } from '../findings/finding.ts';

/** What zod cannot say of a schema: it knows right and wrong, but no warnings and nothing about the object around. */
export type ReadingRule = {
  /** Of list entries with the same value here (null: of entries that are the same) only the first counts. */
  unique?: { key: string | null; code: SelfExplaining };
  /** A wrong value here refuses the whole object, although the key is optional. */
  vetoes?: true;
  /** Characters are taken out of this text, which is worth a warning. */
  cleans?: true;
  /** A warning about a right value. */
  notice?: SelfExplaining;
};

export const readingRules = z.registry<ReadingRule>();
