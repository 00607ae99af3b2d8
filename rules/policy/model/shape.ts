import type { z } from '../../zod.ts';
import type { SelfExplaining } from '../findings/finding.ts';
import type { UniqueRule } from './reading-rules.ts';

/** Validates one leaf value with zod. */
export type Read = (value: unknown) => z.core.util.SafeParseResult<unknown>;

/** What a policy value may be. The only description there is: parser, form, documents and artefacts all use it. */
export type Shape =
  | ObjectShape
  | TextShape
  | { kind: 'list'; entry: Shape; mayBeEmpty: boolean; unique: UniqueRule | null }
  | { kind: 'variants'; key: string; variants: Variant[] }
  | { kind: 'texts'; plain: TextShape; members: PolicyKey[] }
  | { kind: 'choice'; options: string[]; read: Read }
  | { kind: 'number'; min: number; max: number; read: Read }
  | { kind: 'flag'; read: Read }
  | { kind: 'never'; read: Read };

export type ObjectShape = { kind: 'object'; members: PolicyKey[]; notice: SelfExplaining | null };
/** One of several kinds of objects, told apart by the value `name` of the discriminating key. */
export type Variant = { name: string; object: ObjectShape };

export type TextShape = {
  kind: 'text';
  /** Whose ids to suggest. */
  suggestions: 'services' | 'alternatives' | null;
  isPicture: boolean;
  isCleaned: boolean;
  read: Read;
};

export interface PolicyKey {
  key: string;
  /** Looks up the words in `wordsOf`, which the background does not load. A list's entries share its path. */
  path: string;
  required: boolean;
  /** Whether a wrong value discards the whole object, although the key is optional. */
  vetoes: boolean;
  /** The default; undefined if there is none. */
  fallback: unknown;
  shape: Shape;
}
