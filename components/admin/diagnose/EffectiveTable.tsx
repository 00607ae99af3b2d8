import type { Translate } from '../../../locales/translate.ts';
import type { EffectiveKey } from '../../../rules/admin/effective-keys.ts';
import { type Language, localeOf } from '../../../rules/text/language.ts';
import { Badge } from '../../controls/Badge.tsx';

interface Props {
  keys: EffectiveKey[];
  translate: Translate;
  language: Language;
}

export function EffectiveTable({ keys, translate, language }: Props) {
  return (
    <>
      <h3 id="effective-title">{translate('admin.diagnose.keys')}</h3>
      <table class="keys" aria-labelledby="effective-title" data-testid="keys">
        <thead>
          <tr>
            <th scope="col">{translate('admin.diagnose.key')}</th>
            <th scope="col">{translate('admin.diagnose.origin')}</th>
            <th scope="col">{translate('admin.diagnose.value')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((row) => (
            <EffectiveRow key={row.key} row={row} translate={translate} language={language} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function EffectiveRow({ row, translate, language }: Omit<Props, 'keys'> & { row: EffectiveKey }) {
  const { key, title, origin, value, errors } = row;
  return (
    <tr data-testid={`key-${key}`}>
      <th scope="row">
        {title[localeOf(language)]} <code>{key}</code>
      </th>
      <td>
        <Badge kind={origin} label={translate(`admin.origin.${origin}`)} />
        {errors > 0 && <Badge kind="error" label={translate('admin.form.errors', { count: errors })} />}
      </td>
      <td>
        {value !== null && <code class="raw">{value}</code>}
        {origin === 'list' && translate('admin.diagnose.listDecides')}
        {origin === 'unset' && <span class="muted">–</span>}
      </td>
    </tr>
  );
}
