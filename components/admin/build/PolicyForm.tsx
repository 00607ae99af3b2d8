import { isRecord } from '../../../rules/admin/edit-policy.ts';
import type { Field } from '../../../rules/admin/field.ts';
import { step } from '../../../rules/policy/read/reading.ts';
import { FindingNotes } from './Findings.tsx';
import { FormSection } from './FormSection.tsx';
import type { FormWorld } from './form-context.ts';
import { MemberEditors } from './MemberEditors.tsx';
import { RawValue } from './RawValue.tsx';

interface Props {
  form: FormWorld;
  fields: Field[];
  draft: unknown;
  services: string[];
  alternatives: string[];
}

/** A form for every key of the policy: single values first, then one section for each group or list. */
export function PolicyForm({ form, fields, draft, services, alternatives }: Props) {
  const given = isRecord(draft) ? draft : {};
  const sections = fields.filter(({ shape }) => shape.kind === 'group' || shape.kind === 'list');
  const single = fields.filter((field) => !sections.includes(field));
  const foldedKeys = sections.map(({ key }) => key);
  const unknown = Object.keys(given).filter((key) => !fields.some((field) => field.key === key));
  return (
    <div class="form">
      <FindingNotes form={form} pointer="" />
      {unknown.map((key) => (
        <RawValue key={key} form={form} pointer={step('', key)} value={given[key]} label={key} />
      ))}
      <fieldset class="group">
        <legend class="group__legend">{form.translate('admin.form.general')}</legend>
        <MemberEditors
          form={form}
          members={single}
          pointer=""
          value={given}
          besides={[...foldedKeys, ...unknown]}
        />
      </fieldset>
      {sections.map((field) => (
        <FormSection key={field.key} form={form} field={field} value={given[field.key]} />
      ))}
      <Ids name="services" ids={services} />
      <Ids name="alternatives" ids={alternatives} />
    </div>
  );
}

function Ids({ name, ids }: { name: string; ids: string[] }) {
  return (
    <datalist id={`ids-${name}`}>
      {ids.map((id) => (
        <option key={id} value={id} />
      ))}
    </datalist>
  );
}
