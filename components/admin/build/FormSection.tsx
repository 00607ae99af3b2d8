import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import type { Field } from '../../../rules/admin/field.ts';
import { countErrors } from '../../../rules/admin/field-findings.ts';
import type { FormWorld } from './form-context.ts';
import { MemberEditors } from './MemberEditors.tsx';

interface Props {
  form: FormWorld;
  field: Field;
  value: unknown;
}

/** A key of the policy that holds more than one value, folded while it is empty. */
export function FormSection({ form, field, value }: Props) {
  const errors = countErrors(form.findings, `/${field.key}`);
  const [isOpen] = useState(errors > 0);
  const count = Array.isArray(value) ? value.length : 0;
  return (
    <details class="section" open={isOpen} data-testid={`section-${field.key}`}>
      <summary>
        <span class="section__title">{field.title[form.language]}</span> <code>{field.key}</code>{' '}
        {count > 0 && <span class="status">{count}</span>}
        {count === 0 && value !== undefined && <span class="status">{form.translate('admin.form.set')}</span>}
        <SectionMarks errors={errors} translate={form.translate} />
      </summary>
      <MemberEditors form={form} members={[field]} pointer="" value={{ [field.key]: value }} />
    </details>
  );
}

/** Says on a folded part that something in it is wrong. */
export function SectionMarks({ errors, translate }: { errors: number; translate: Translate }) {
  if (errors === 0) return null;
  return <span class="status status--error">{translate('admin.form.errors', { count: errors })}</span>;
}
