import type { FunctionComponent } from 'preact';
import type { Translate } from '../../../locales/translate.ts';
import type { FieldFinding } from '../../../rules/admin/field-findings.ts';
import type { Shape } from '../../../rules/policy/model/shape.ts';
import type { AdminLanguage } from '../../../rules/text/language.ts';

/** What every editor of the form knows. */
export interface FormContext {
  findings: ReadonlyMap<string, FieldFinding[]>;
  language: AdminLanguage;
  translate: Translate;
  onSet: (pointer: string, value: unknown) => void;
  onRemove: (pointer: string) => void;
  /** Edits any value. Editors of objects and lists take it from here, because it renders them in turn. */
  Editor: FunctionComponent<EditorProps>;
}

/** What an editor needs of a shape: whether a value is right, the parser says. */
type EditedShape<Any = Shape> = Any extends Shape ? Omit<Any, 'read'> : never;

/** One value of the policy and the place it lies at. */
export interface EditorProps<Kind extends Shape['kind'] = Shape['kind']> {
  form: FormContext;
  shape: Extract<EditedShape, { kind: Kind }>;
  pointer: string;
  value: unknown;
  label: string;
  hint: string | null;
  /** `entry`: of a list, which takes it out itself. */
  presence: 'required' | 'optional' | 'entry';
  /** What holds without a value; undefined if nothing does. */
  fallback: unknown;
}

/** Element id of the editor of a place; ids hold no blanks. */
export const fieldId = (pointer: string): string => `field${encodeURI(pointer)}`;

/** Attributes that tie an input to its hint and findings. */
export function describeInput({ form, pointer, hint, presence }: Omit<EditorProps, 'shape'>) {
  const found = form.findings.get(pointer) ?? [];
  const described = [hint ? `${fieldId(pointer)}-hint` : '', found.length ? `${fieldId(pointer)}-findings` : ''];
  return {
    id: fieldId(pointer),
    'aria-describedby': described.filter((id) => id !== '').join(' ') || undefined,
    'aria-invalid': found.some(({ severity }) => severity === 'error'),
    'aria-required': presence === 'required' || undefined,
    'data-pointer': pointer,
  };
}

/** Leads to the editor of a place, or of the nearest place above it, and opens what hides it. */
export function focusField(pointer: string): void {
  const field = document.getElementById(fieldId(pointer));
  if (!field) {
    const above = pointer.slice(0, pointer.lastIndexOf('/'));
    if (pointer !== '') focusField(above);
    return;
  }
  for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null) {
    box.open = true;
  }
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
