import { composeDiagnosis } from '../../../rules/admin/compose-diagnosis.ts';
import { listVersions, writeReport } from '../../../rules/admin/report.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { UncopiedText, useCopy } from '../../controls/CopyButton.tsx';
import type { AdminProps } from '../admin-props.ts';
import { ApprovalList, CheckList, MissingHosts } from './DiagnoseLists.tsx';
import { EffectiveTable } from './EffectiveTable.tsx';
import { FindingTable } from './FindingTable.tsx';

/** Answers first, details below. */
export function DiagnosePanel(props: AdminProps) {
  const { language, translate, now, onCopy } = props;
  const diagnosis = composeDiagnosis(props);
  const report = writeReport(diagnosis, translate, language, now);
  const [outcome, copy] = useCopy(async () => ({ text: report, isCopied: await onCopy(report) }));
  return (
    <>
      <h2>{translate('admin.diagnose.title')}</h2>
      <CheckList checks={diagnosis.checks} translate={translate} />
      <div class="copy">
        <ActionButton
          testId="copy-report"
          emphasis="primary"
          label={translate('admin.diagnose.copy')}
          onClick={copy}
        />
        <span class="muted">{translate('admin.diagnose.copyNote')}</span>
        <span role="status" data-testid="copied">
          {outcome && translate(outcome.isCopied ? 'admin.diagnose.copied' : 'admin.diagnose.notCopied')}
        </span>
      </div>
      {outcome && !outcome.isCopied && (
        <UncopiedText text={outcome.text} label={translate('admin.report.title')} />
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
