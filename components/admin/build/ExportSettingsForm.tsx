import type { Translate } from '../../../locales/translate.ts';
import { type ExportSettings, findSettingMistake } from '../../../rules/admin/export.ts';

interface Props {
  settings: ExportSettings;
  translate: Translate;
  onChange: (settings: ExportSettings) => void;
}

const addresses = ['updateUrl', 'xpiUrl', 'extensionId'] as const;

/** What the files need to know beside the policy. */
export function ExportSettingsForm({ settings, translate, onChange }: Props) {
  const mistake = findSettingMistake(settings);
  return (
    <details class="section">
      <summary>
        <span class="section__title">{translate('admin.export.settings')}</span>
      </summary>
      {addresses.map((key) => (
        <label class="field" key={key}>
          <span class="field__label">{translate(`admin.export.${key}`)}</span>
          <input
            class="field__input"
            type="text"
            spellcheck={false}
            value={settings[key]}
            aria-invalid={mistake === key}
            data-testid={`export-${key}`}
            onInput={({ currentTarget }) => onChange({ ...settings, [key]: currentTarget.value })}
          />
        </label>
      ))}
      <label class="field field__label--switch">
        <input
          type="checkbox"
          checked={settings.blocksNativeClients}
          onChange={({ currentTarget }) => onChange({ ...settings, blocksNativeClients: currentTarget.checked })}
        />
        {translate('admin.export.blocksNativeClients')}
      </label>
    </details>
  );
}
