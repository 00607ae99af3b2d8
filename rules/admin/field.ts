type Words = { de: string; en: string };

/** Whose ids a text input offers. */
export type Suggestions = 'services' | 'alternatives';

/** How one value of the policy is entered. */
export type Shape =
  | GroupShape
  | { kind: 'list'; entry: Shape }
  | { kind: 'variants'; key: string; variants: { name: string; group: GroupShape }[] }
  | { kind: 'texts'; members: Field[] }
  | { kind: 'choice'; options: string[] }
  | { kind: 'switch' }
  | { kind: 'number' }
  | { kind: 'line'; suggestions: Suggestions | null; isPicture: boolean };

export type GroupShape = { kind: 'group'; members: Field[] };

/** One key of the policy, with what an administrator reads about it. */
export interface Field {
  key: string;
  title: Words;
  description: Words | null;
  /** A short example as text, or null. */
  example: string | null;
  required: boolean;
  /** What holds where the key is not set; undefined if nothing does. */
  fallback: unknown;
  shape: Shape;
}
