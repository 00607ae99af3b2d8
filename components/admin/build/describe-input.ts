import { fieldId } from './field-id.ts';
import type { EditorProps } from './form-world.ts';

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
