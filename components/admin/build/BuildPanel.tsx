import { useMemo, useState } from 'preact/hooks';
import { removeValue, setValue } from '../../../rules/admin/edit-policy.ts';
import { groupFindings } from '../../../rules/admin/field-findings.ts';
import { parsePolicy } from '../../../rules/policy/read/parse-policy.ts';
import { localeOf } from '../../../rules/text/language.ts';
import type { AdminProps } from '../admin-props.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { FindingSummary } from './Findings.tsx';
import type { FormContext } from './form-context.ts';
import { ImportPolicy } from './ImportPolicy.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ValueEditor } from './ValueEditor.tsx';

interface Props extends AdminProps {
  services: string[];
  draft: unknown;
  onDraft: (draft: unknown) => void;
}

/** Form, findings, preview and export of one policy, all of the same draft. */
export function BuildPanel(props: Props) {
  const { draft, catalogue, language, translate, onDraft, services, facts } = props;
  const [imports, setImports] = useState(0);
  const { policy, findings } = useMemo(() => parsePolicy(draft, catalogue), [draft, catalogue]);
  const form: FormContext = {
    findings: useMemo(() => groupFindings(findings, language), [findings, language]),
    language: localeOf(language),
    translate,
    onSet: (pointer, value) => onDraft(setValue(draft, pointer, value)),
    onRemove: (pointer) => onDraft(removeValue(draft, pointer)),
    Editor: ValueEditor,
  };
  const replace = (imported: unknown) => {
    onDraft(imported);
    // What was folded or unfolded by hand belonged to another policy.
    setImports(imports + 1);
  };
  return (
    <>
      <h2>{translate('admin.build.title')}</h2>
      <p>{translate('admin.build.intro')}</p>
      <ImportPolicy facts={facts} translate={translate} onImport={replace} />
      <FindingSummary form={form} />
      <PolicyForm
        key={imports}
        form={form}
        draft={draft}
        services={services}
        alternatives={Object.keys(catalogue.alternatives).sort()}
      />
      <PreviewPanel {...props} policy={policy} />
      <ExportPanel {...props} policy={policy} findings={findings} />
    </>
  );
}
