import { describeInput } from './describe-input.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { EditorProps } from './form-world.ts';

/** One of few values; a value that does not exist is shown among them until another is chosen. */
export function ChoiceInput(props: EditorProps<'choice'>) {
  const { form, shape, pointer, value, fallback } = props;
  const given = typeof value === 'string' ? value : '';
  const options = given === '' || shape.options.includes(given) ? shape.options : [given, ...shape.options];
  const set = (chosen: string) => (chosen === '' ? form.onRemove(pointer) : form.onSet(pointer, chosen));
  return (
    <FieldFrame {...props}>
      <select
        class="field__input field__input--short"
        value={given}
        {...describeInput(props)}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        <option value="">
          {fallback === undefined
            ? form.translate('admin.form.unset')
            : form.translate('admin.form.default', { value: String(fallback) })}
        </option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
