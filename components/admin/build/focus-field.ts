import { fieldId } from './field-id.ts';

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
