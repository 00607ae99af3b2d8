import type { Translate } from '../../../locales/translate.ts';
import type { FindingLine } from '../../../rules/admin/diagnosis.ts';
import { FindingItem } from '../build/Findings.tsx';

/** Items of the policy that were refused or changed. */
export function FindingTable({ findings, translate }: { findings: FindingLine[]; translate: Translate }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{translate('admin.diagnose.findings')}</h3>
      <ul class="rejected" data-testid="findings">
        {findings.map(({ pointer, severity, sentence, expected, found }) => (
          <FindingItem severity={severity} key={`${pointer} ${sentence}`}>
            <b>{translate(`admin.severity.${severity}`)}</b> <code>{pointer || '/'}</code> {sentence}
            <dl class="facts facts--inline">
              <div>
                <dt>{translate('admin.diagnose.expected')}:</dt>
                {/* The parser's own words, for those who write the file. */}
                <dd lang="en">{expected}</dd>
              </div>
              <div>
                <dt>{translate('admin.diagnose.found')}:</dt>
                <dd>
                  <code>{found}</code>
                </dd>
              </div>
            </dl>
          </FindingItem>
        ))}
      </ul>
    </>
  );
}
