import type { ComponentChildren } from 'preact';
import { SmallButton } from '../SmallButton.tsx';
import { FindingNotes } from './Findings.tsx';
import { type EditorProps, fieldId } from './form-context.ts';

/** Label, hint and findings around one input; a value that is set can be taken back. */
export function FieldFrame(props: Omit<EditorProps, 'shape'> & { children: ComponentChildren }) {
  const { form, pointer, value, label, hint, presence, children } = props;
  const { translate, onRemove } = form;
  return (
    <div class="field">
      <span class="field__head">
        <label class="field__label" for={fieldId(pointer)}>
          {label}
          {presence === 'required' && <span class="field__required"> ({translate('admin.form.required')})</span>}
        </label>
        {value !== undefined && presence === 'optional' && (
          <SmallButton
            quiet
            sign={translate('admin.form.reset')}
            label={translate('admin.form.resetOf', { label })}
            onClick={() => onRemove(pointer)}
          />
        )}
      </span>
      {hint && (
        <span class="field__hint" id={`${fieldId(pointer)}-hint`}>
          {hint}
        </span>
      )}
      {children}
      <FindingNotes form={form} pointer={pointer} />
    </div>
  );
}
