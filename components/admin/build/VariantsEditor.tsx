import { createVariant } from '../../../rules/admin/form-values.ts';
import { isRecord } from '../../../rules/policy/json.ts';
import { FindingNotes } from './Findings.tsx';
import { type EditorProps, fieldId } from './form-context.ts';
import { MemberEditors } from './MemberEditors.tsx';

/** An object of several kinds: which kind is asked first. */
export function VariantsEditor({ form, shape, pointer, value, label }: EditorProps<'variants'>) {
  const given = isRecord(value) ? value : {};
  const variant = shape.variants.find(({ name }) => name === given[shape.key]);
  const choose = (name: unknown) => {
    const chosen = shape.variants.find((candidate) => candidate.name === name);
    if (chosen) form.onSet(pointer, { ...given, ...createVariant(shape.key, chosen) });
  };
  return (
    <fieldset class="group" id={fieldId(pointer)} tabIndex={-1} data-pointer={pointer}>
      <legend class="group__legend">{label}</legend>
      <FindingNotes form={form} pointer={pointer} />
      <form.Editor
        form={{ ...form, onSet: (_, name) => choose(name) }}
        shape={{ kind: 'choice', options: shape.variants.map(({ name }) => name) }}
        pointer={`${pointer}/${shape.key}`}
        value={given[shape.key]}
        label={shape.key}
        hint={null}
        presence="required"
        fallback={undefined}
      />
      <MemberEditors
        form={form}
        members={variant?.object.members ?? []}
        pointer={pointer}
        value={value}
        besides={[shape.key]}
      />
    </fieldset>
  );
}
