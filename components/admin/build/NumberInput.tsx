import { readNumber } from '../../../rules/admin/form-values.ts';
import { describeInput } from './describe-input.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { EditorProps } from './form-world.ts';

/** A number. A text input, because a number input would hide a wrong value that was imported. */
export function NumberInput(props: EditorProps<'number'>) {
  const { form, pointer, value, fallback } = props;
  const set = (text: string) => {
    const number = readNumber(text);
    if (number === undefined) form.onRemove(pointer);
    else form.onSet(pointer, number);
  };
  return (
    <FieldFrame {...props}>
      <input
        class="field__input field__input--short"
        type="text"
        inputMode="numeric"
        value={value === undefined ? '' : String(value)}
        placeholder={fallback === undefined ? '' : String(fallback)}
        {...describeInput(props)}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </FieldFrame>
  );
}
