import { isRecord } from '../../../rules/policy/json.ts';
import { wordsOf } from '../../../rules/policy/model/words-of.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { FindingNotes } from './Findings.tsx';
import { describeInput, type EditorProps, fieldId } from './form-context.ts';

/** A text in each language. A bare string counts as German, to which every other language falls back. */
export function TextsEditor(props: EditorProps<'texts'>) {
  const { form, shape, pointer, value, label, hint, presence } = props;
  const texts = isRecord(value) ? value : value === undefined ? {} : { de: value };
  const set = (key: string, text: string) => {
    const { [key]: _, ...others } = texts;
    if (text !== '') form.onSet(pointer, { ...texts, [key]: text });
    else if (Object.keys(others).length || presence !== 'optional') form.onSet(pointer, others);
    else form.onRemove(pointer);
  };
  return (
    <fieldset class="texts" id={fieldId(pointer)} tabIndex={-1} data-pointer={pointer}>
      <legend class="field__label">
        {label}
        {presence === 'required' && (
          <span class="field__required"> ({form.translate('admin.form.required')})</span>
        )}
      </legend>
      {hint && <p class="field__hint">{hint}</p>}
      <div class="texts__languages">
        {shape.members.map((member) => {
          const { key } = member;
          const input = {
            ...{
              form,
              pointer: `${pointer}/${key}`,
              value: undefined,
              label: wordsOf(member).title[form.language],
            },
            ...{ hint: null, presence: 'entry' as const, fallback: undefined },
          };
          return (
            <FieldFrame key={key} {...input}>
              <textarea
                class="field__input"
                rows={1}
                lang={key === 'en' ? 'en' : 'de'}
                value={String(texts[key] ?? '')}
                {...describeInput(input)}
                onInput={({ currentTarget }) => set(key, currentTarget.value)}
              />
            </FieldFrame>
          );
        })}
      </div>
      <FindingNotes form={form} pointer={pointer} />
    </fieldset>
  );
}
