import { useState } from 'preact/hooks';
import { composeDiagnosis } from '../../../rules/admin/compose-diagnosis.ts';
import type { Field } from '../../../rules/admin/field.ts';
import { listVersions, writeReport } from '../../../rules/admin/report.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import type { AdminProps } from '../AdminPage.tsx';
import { ApprovalList, CheckList, MissingHosts } from './DiagnoseLists.tsx';
import { EffectiveTable } from './EffectiveTable.tsx';
import { FindingTable } from './FindingTable.tsx';

/** Why this machine behaves as it does: the answers first, the details below. */
export function DiagnosePanel(props: AdminProps & { fields: Field[] }) {
  const { language, translate, now, onCopy } = props;
  const diagnosis = composeDiagnosis(props);
  const report = writeReport(diagnosis, translate, language, now);
  const [copied, setCopied] = useState('');
  const [fallback, setFallback] = useState('');
  const copy = async () => {
    setCopied('');
    const isCopied = await onCopy(report);
    setCopied(translate(isCopied ? 'admin.diagnose.copied' : 'admin.diagnose.notCopied'));
    setFallback(isCopied ? '' : report);
  };
  return (
    <>
      <h2>{translate('admin.diagnose.title')}</h2>
      <CheckList checks={diagnosis.checks} translate={translate} />
      <div class="copy">
        <ActionButton
          testId="copy-report"
          emphasis="primary"
          label={translate('admin.diagnose.copy')}
          onClick={() => void copy()}
        />
        <span class="muted">{translate('admin.diagnose.copyNote')}</span>
        <span role="status" data-testid="copied">
          {copied}
        </span>
      </div>
      {fallback && (
        <textarea
          class="field__input raw"
          readOnly
          rows={10}
          value={fallback}
          aria-label={translate('admin.report.title')}
        />
      )}
      <FindingTable findings={diagnosis.findings} translate={translate} />
      <ApprovalList approvals={diagnosis.approvals} translate={translate} language={language} />
      <MissingHosts hosts={diagnosis.missingHosts} translate={translate} />
      <EffectiveTable keys={diagnosis.keys} translate={translate} language={language} />
      <h3>{translate('admin.diagnose.versions')}</h3>
      <ul class="plain" data-testid="versions">
        {listVersions(diagnosis, translate, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
