import type { Translate } from '../../../locales/translate.ts';
import type { Shape } from '../../../rules/admin/field.ts';
import type { FieldFinding } from '../../../rules/admin/field-findings.ts';

/** What every editor of the form knows. */
export interface FormWorld {
  findings: ReadonlyMap<string, FieldFinding[]>;
  language: 'de' | 'en';
  translate: Translate;
  onSet: (pointer: string, value: unknown) => void;
  onRemove: (pointer: string) => void;
}

/** One value of the policy and the place it lies at. */
export interface EditorProps<Kind extends Shape['kind'] = Shape['kind']> {
  form: FormWorld;
  shape: Extract<Shape, { kind: Kind }>;
  pointer: string;
  value: unknown;
  label: string;
  hint: string | null;
  /** `entry`: of a list, which takes it out itself. */
  presence: 'required' | 'optional' | 'entry';
  /** What holds without a value; undefined if nothing does. */
  fallback: unknown;
}
