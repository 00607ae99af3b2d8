import { isRecord, step } from '../../../rules/policy/json.ts';
import { policyShape } from '../../../rules/policy/model/keys.ts';
import { FindingNotes } from './Findings.tsx';
import { FormSection } from './FormSection.tsx';
import type { FormContext } from './form-context.ts';
import { MemberEditors } from './MemberEditors.tsx';
import { RawValue } from './RawValue.tsx';

interface Props {
  form: FormContext;
  draft: unknown;
  services: string[];
  alternatives: string[];
}

/** A form for every key of the policy: single values first, then one section for each group or list. */
export function PolicyForm({ form, draft, services, alternatives }: Props) {
  const given = isRecord(draft) ? draft : {};
  const keys = policyShape.members;
  const sections = keys.filter(({ shape }) => shape.kind === 'object' || shape.kind === 'list');
  const single = keys.filter((key) => !sections.includes(key));
  const foldedKeys = sections.map(({ key }) => key);
  const unknown = Object.keys(given).filter((name) => !keys.some(({ key }) => key === name));
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
      {sections.map((section) => (
        <FormSection key={section.key} form={form} policyKey={section} value={given[section.key]} />
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
