import { FindingNotes } from './FindingNotes.tsx';
import { fieldId } from './field-id.ts';
import type { EditorProps } from './form-world.ts';
import { MemberEditors } from './MemberEditors.tsx';

/** An object: its members under one legend. */
export function GroupEditor({ form, shape, pointer, value, label, hint }: EditorProps<'group'>) {
  return (
    <fieldset class="group" id={fieldId(pointer)} tabIndex={-1} data-pointer={pointer}>
      <legend class="group__legend">{label}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      <FindingNotes form={form} pointer={pointer} />
      <MemberEditors form={form} members={shape.members} pointer={pointer} value={value} />
    </fieldset>
  );
}
