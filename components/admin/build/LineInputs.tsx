import { readNumber } from '../../../rules/admin/form-values.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { describeInput, type EditorProps } from './form-context.ts';

/** One line of text; ids of the catalogue are offered. */
export function LineInput(props: EditorProps<'text'>) {
  const { form, shape, pointer, value, presence } = props;
  const set = (text: string) =>
    text === '' && presence === 'optional' ? form.onRemove(pointer) : form.onSet(pointer, text);
  return (
    <FieldFrame {...props}>
      <input
        class="field__input"
        type="text"
        spellcheck={false}
        value={typeof value === 'string' ? value : ''}
        list={shape.suggestions ? `ids-${shape.suggestions}` : undefined}
        {...describeInput(props)}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      {shape.isPicture && <PictureChoice label={form.translate('admin.form.picture')} onPicture={set} />}
    </FieldFrame>
  );
}

interface Props {
  label: string;
  /** Takes the picture as a `data:` address. */
  onPicture: (address: string) => void;
}

/** Turns a picture on this computer into a `data:` address; whether it is fit, the policy's parser says. */
function PictureChoice({ label, onPicture }: Props) {
  const read = (file: File | undefined) => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => onPicture(String(reader.result));
    reader.readAsDataURL(file);
  };
  return (
    <label class="file-choice">
      {label}{' '}
      <input
        type="file"
        accept="image/png,image/svg+xml,image/webp"
        onChange={({ currentTarget }) => read(currentTarget.files?.[0])}
      />
    </label>
  );
}

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
