import { openJsonText } from '../../../rules/policy/json.ts';
import { SmallButton } from '../SmallButton.tsx';
import { FindingNotes } from './Findings.tsx';
import { type FormContext, fieldId } from './form-context.ts';

interface Props {
  form: FormContext;
  pointer: string;
  value: unknown;
  label: string;
}

/** What no input can show, because it is of the wrong kind or nobody knows its key: as it stands, to be removed. */
export function RawValue({ form, pointer, value, label }: Props) {
  const { translate, onSet, onRemove } = form;
  const opened = typeof value === 'string' ? openJsonText(value) : null;
  return (
    <div class="field" id={fieldId(pointer)} tabIndex={-1} data-pointer={pointer}>
      <span class="field__head">
        <span class="field__label">{label}</span>
        {opened && (
          <SmallButton
            sign={translate('admin.form.openJson')}
            label={translate('admin.form.openJsonOf', { label })}
            onClick={() => onSet(pointer, opened)}
          />
        )}
        <SmallButton
          sign={translate('admin.form.remove')}
          label={translate('admin.form.removeOf', { label })}
          onClick={() => onRemove(pointer)}
        />
      </span>
      <code class="raw">{JSON.stringify(value)}</code>
      <FindingNotes form={form} pointer={pointer} />
    </div>
  );
}
