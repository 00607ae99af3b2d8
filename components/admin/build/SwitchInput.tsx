import { SmallButton } from '../SmallButton.tsx';
import { describeInput } from './describe-input.ts';
import { FindingNotes } from './FindingNotes.tsx';
import { fieldId } from './field-id.ts';
import type { EditorProps } from './form-world.ts';

/** Yes or no; shows what holds by default until it is set. */
export function SwitchInput(props: EditorProps<'switch'>) {
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
