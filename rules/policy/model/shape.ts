import type { z } from '../../zod.ts';
import type { SelfExplaining } from '../findings/finding.ts';
import type { UniqueRule } from './reading-rules.ts';

/** Lets zod judge one value that holds no others. */
export type Read = (value: unknown) => z.core.util.SafeParseResult<unknown>;

/** What a value of the policy may be. The only description there is: parser, form, documents and artefacts read it. */
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
/** Of objects of several kinds one, which the value `name` of the deciding key tells. */
export type Variant = { name: string; object: ObjectShape };

export type TextShape = {
  kind: 'text';
  /** Whose ids are meant. */
  suggestions: 'services' | 'alternatives' | null;
  isPicture: boolean;
  isCleaned: boolean;
  read: Read;
};

export interface PolicyKey {
  key: string;
  /** For `wordsOf`, which the background does not load. A list's entries share the path of the list. */
  path: string;
  required: boolean;
  /** Whether a wrong value refuses the whole object, although the key is optional. */
  vetoes: boolean;
  /** What holds where the key is not set; undefined if nothing does. */
  fallback: unknown;
  shape: Shape;
}
