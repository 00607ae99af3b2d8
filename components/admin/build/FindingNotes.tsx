import { FindingItem } from '../FindingItem.tsx';
import { fieldId } from './field-id.ts';
import type { FormWorld } from './form-world.ts';

/** What is wrong at this place, in words. */
export function FindingNotes({ form, pointer }: { form: FormWorld; pointer: string }) {
  const found = form.findings.get(pointer) ?? [];
  if (found.length === 0) return null;
  return (
    <ul class="finding-notes" id={`${fieldId(pointer)}-findings`}>
      {found.map(({ severity, sentence }) => (
        <FindingItem severity={severity} key={sentence}>
          <b>{form.translate(`admin.severity.${severity}`)}</b> {sentence}
        </FindingItem>
      ))}
    </ul>
  );
}
