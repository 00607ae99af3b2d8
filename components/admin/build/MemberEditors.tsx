import { editableKeys } from '../../../rules/admin/form-values.ts';
import { isRecord, step } from '../../../rules/policy/json.ts';
import type { PolicyKey } from '../../../rules/policy/model/shape.ts';
import { wordsOf } from '../../../rules/policy/model/words-of.ts';
import { FindingNotes } from './Findings.tsx';
import { type EditorProps, type FormContext, fieldId } from './form-context.ts';
import { RawValue } from './RawValue.tsx';

interface Props {
  form: FormContext;
  members: PolicyKey[];
  pointer: string;
  value: unknown;
  /** Members that are edited elsewhere. */
  besides?: string[];
}

/** The editors of an object's members; what nobody knows comes last. */
export function MemberEditors({ form, members, pointer, value, besides = [] }: Props) {
  const given = isRecord(value) ? value : {};
  const edited = editableKeys(members).filter(({ key }) => !besides.includes(key));
  const known = [...besides, ...edited.map(({ key }) => key)];
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  return (
    <>
      {edited.map((member) => (
        <form.Editor
          key={member.key}
          form={form}
          shape={member.shape}
          pointer={step(pointer, member.key)}
          value={given[member.key]}
          label={wordsOf(member).title[form.language]}
          hint={hintOf(member, form)}
          presence={member.required ? 'required' : 'optional'}
          fallback={member.fallback}
        />
      ))}
      {unknown.map((key) => (
        <RawValue key={key} form={form} pointer={step(pointer, key)} value={given[key]} label={key} />
      ))}
    </>
  );
}

function hintOf(policyKey: PolicyKey, { language, translate }: FormContext): string {
  const { description, example } = wordsOf(policyKey);
  // A logo as an example would be longer than the form.
  const isShort = policyKey.shape.kind === 'text' && typeof example === 'string' && example.length <= 60;
  if (!isShort) return description[language];
  return `${description[language]} ${translate('admin.form.example', { example })}`;
}

/** An object: its members under one legend. */
export function ObjectEditor({ form, shape, pointer, value, label, hint }: EditorProps<'object'>) {
  return (
    <fieldset class="group" id={fieldId(pointer)} tabIndex={-1} data-pointer={pointer}>
      <legend class="group__legend">{label}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      <FindingNotes form={form} pointer={pointer} />
      <MemberEditors form={form} members={shape.members} pointer={pointer} value={value} />
    </fieldset>
  );
}
