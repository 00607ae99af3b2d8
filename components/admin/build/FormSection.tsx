import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import { countErrors } from '../../../rules/admin/field-findings.ts';
import type { PolicyKey } from '../../../rules/policy/model/shape.ts';
import { wordsOf } from '../../../rules/policy/model/words-of.ts';
import { Badge } from '../../controls/Badge.tsx';
import type { FormContext } from './form-context.ts';
import { MemberEditors } from './MemberEditors.tsx';

interface Props {
  form: FormContext;
  policyKey: PolicyKey;
  value: unknown;
}

/** A key of the policy that holds more than one value, folded while it is empty. */
export function FormSection({ form, policyKey, value }: Props) {
  const { key } = policyKey;
  const errors = countErrors(form.findings, `/${key}`);
  const [isOpen] = useState(errors > 0);
  const count = Array.isArray(value) ? value.length : 0;
  return (
    <details class="section" open={isOpen} data-testid={`section-${key}`}>
      <summary>
        <span class="section__title">{wordsOf(policyKey).title[form.language]}</span> <code>{key}</code>{' '}
        {count > 0 && <Badge kind="count" label={String(count)} />}
        {count === 0 && value !== undefined && <Badge kind="set" label={form.translate('admin.form.set')} />}
        <SectionMarks errors={errors} translate={form.translate} />
      </summary>
      <MemberEditors form={form} members={[policyKey]} pointer="" value={{ [key]: value }} />
    </details>
  );
}

/** Says on a folded part that something in it is wrong. */
export function SectionMarks({ errors, translate }: { errors: number; translate: Translate }) {
  if (errors === 0) return null;
  return <Badge kind="error" label={translate('admin.form.errors', { count: errors })} />;
}
