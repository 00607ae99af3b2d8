import { isRecord } from '../../../rules/admin/edit-policy.ts';
import type { Field } from '../../../rules/admin/field.ts';
import { step } from '../../../rules/policy/read/reading.ts';
import { FindingNotes } from './Findings.tsx';
import { type EditorProps, type FormWorld, fieldId } from './form-context.ts';
import { RawValue } from './RawValue.tsx';
import { ValueEditor } from './ValueEditor.tsx';

interface Props {
  form: FormWorld;
  members: Field[];
  pointer: string;
  value: unknown;
  /** Members that are edited elsewhere. */
  besides?: string[];
}

/** The editors of an object's members; what nobody knows comes last. */
export function MemberEditors({ form, members, pointer, value, besides = [] }: Props) {
  const given = isRecord(value) ? value : {};
  const known = [...besides, ...members.map(({ key }) => key)];
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  return (
    <>
      {members.map((field) => (
        <ValueEditor
          key={field.key}
          form={form}
          shape={field.shape}
          pointer={step(pointer, field.key)}
          value={given[field.key]}
          label={field.title[form.language]}
          hint={hintOf(field, form)}
          presence={field.required ? 'required' : 'optional'}
          fallback={field.fallback}
        />
      ))}
      {unknown.map((key) => (
        <RawValue key={key} form={form} pointer={step(pointer, key)} value={given[key]} label={key} />
      ))}
    </>
  );
}

function hintOf({ description, example }: Field, { language, translate }: FormWorld): string | null {
  if (!description) return null;
  // A logo as an example would be longer than the form.
  if (!example || example.length > 60) return description[language];
  return `${description[language]} ${translate('admin.form.example', { example })}`;
}

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
