import { SmallButton } from '../SmallButton.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { FindingNotes } from './Findings.tsx';
import { describeInput, type EditorProps, fieldId } from './form-context.ts';

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

/** Yes or no; shows what holds by default until it is set. */
export function SwitchInput(props: EditorProps<'flag'>) {
  const { form, pointer, value, label, hint, fallback } = props;
  const { translate } = form;
  return (
    <div class="field">
      <span class="field__head">
        <label class="field__label field__label--switch">
          <input
            type="checkbox"
            checked={value === undefined ? fallback === true : value === true}
            {...describeInput(props)}
            onChange={({ currentTarget }) => form.onSet(pointer, currentTarget.checked)}
          />
          {label}
        </label>
        {value === undefined ? (
          <span class="muted">{translate('admin.form.isDefault')}</span>
        ) : (
          <SmallButton
            quiet
            sign={translate('admin.form.reset')}
            label={translate('admin.form.resetOf', { label })}
            onClick={() => form.onRemove(pointer)}
          />
        )}
      </span>
      {hint && (
        <span class="field__hint" id={`${fieldId(pointer)}-hint`}>
          {hint}
        </span>
      )}
      <FindingNotes form={form} pointer={pointer} />
    </div>
  );
}
