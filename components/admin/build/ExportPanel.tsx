import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import { composeExport, exportDefaults, findSettingMistake } from '../../../rules/admin/export.ts';
import { writePolicyFile } from '../../../rules/admin/policy-file.ts';
import type { Artefact } from '../../../rules/policy/artefacts/deployment.ts';
import type { Finding } from '../../../rules/policy/findings/finding.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { type AdminLanguage, localeOf } from '../../../rules/text/language.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import type { AdminProps } from '../admin-props.ts';
import { SmallButton } from '../SmallButton.tsx';
import { ExportSettingsForm } from './ExportSettingsForm.tsx';

interface ExportPanelProps extends AdminProps {
  policy: Policy;
  findings: readonly Finding[];
}

/** The files that bring this policy to the workplaces; written when they are asked for. */
export function ExportPanel({
  policy,
  findings,
  catalogue,
  language,
  translate,
  onSave,
  onSaveAll,
}: ExportPanelProps) {
  const [settings, setSettings] = useState(exportDefaults);
  const mistake = findSettingMistake(settings);
  const compose = () => composeExport(policy, catalogue, settings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="export" aria-labelledby="export-title">
      <h3 id="export-title">{translate('admin.export.title')}</h3>
      <ExportSettingsForm settings={settings} translate={translate} onChange={setSettings} />
      {errors > 0 && (
        <p class="note note--bad" data-testid="export-errors">
          {translate('admin.export.errors', { count: errors })}
        </p>
      )}
      {mistake ? (
        <p class="note note--bad" role="alert">
          {translate('admin.export.mistake', { setting: translate(`admin.export.${mistake}`) })}
        </p>
      ) : (
        <>
          <div class="import__ways">
            <ActionButton
              testId="save-all"
              emphasis="primary"
              label={translate('admin.export.all')}
              onClick={() => onSaveAll('konferenzlotse-policy.zip', compose())}
            />
            <ActionButton
              testId="save-policy"
              emphasis="secondary"
              label={translate('admin.export.policy')}
              onClick={() => onSave('policy.json', writePolicyFile(policy))}
            />
          </div>
          <FileList {...{ compose, translate, onSave }} language={localeOf(language)} />
        </>
      )}
    </section>
  );
}

interface FileListProps {
  /** Writes all files anew: too slow for every key that is pressed in the form. */
  compose: () => Artefact[];
  language: AdminLanguage;
  translate: Translate;
  onSave: (name: string, content: string | Uint8Array) => void;
}

/** Each file with the place it belongs to, once somebody looks. */
function FileList({ compose, language, translate, onSave }: FileListProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="section" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="section__title">{translate('admin.export.single')}</span>
      </summary>
      {isOpen && (
        <ul class="files" data-testid="files">
          {compose().map(({ path, content, goesTo }) => (
            <li class="file" key={path}>
              <span>
                <code>{path}</code>
                <span class="file__goes">{goesTo[language].replaceAll('`', '')}</span>
              </span>
              <SmallButton
                sign={translate('admin.export.save')}
                label={translate('admin.export.saveOf', { path })}
                testId={`save-${path}`}
                onClick={() => onSave(path.slice(path.lastIndexOf('/') + 1), content)}
              />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
