import { describeInput } from './describe-input.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { EditorProps } from './form-world.ts';
import { PictureChoice } from './PictureChoice.tsx';

/** One line of text; ids of the catalogue are offered. */
export function LineInput(props: EditorProps<'line'>) {
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
