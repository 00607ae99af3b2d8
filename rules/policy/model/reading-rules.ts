import { z } from '../../zod.ts';
import type { SelfExplaining } from '../findings/finding.ts';

/** What zod cannot express: it knows valid and invalid, but no warnings and no effect on the enclosing object. */
export type ReadingRule = {
  unique?: UniqueRule;
  /** A wrong value discards the whole object, although the key is optional. */
  vetoes?: true;
  /** Unwanted characters are removed from this text, with a warning. */
  cleans?: true;
  /** A warning about a valid value. */
  notice?: SelfExplaining;
};

/** Of list entries with the same value at this key (null: of equal entries) only the first counts. */
export type UniqueRule = { key: string | null; code: SelfExplaining };

export const readingRules = z.registry<ReadingRule>();
