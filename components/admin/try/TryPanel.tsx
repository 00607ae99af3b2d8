import { useMemo, useState } from 'preact/hooks';
import { explainVerdict } from '../../../rules/admin/explain-verdict.ts';
import { completeAddress } from '../../../rules/hosts/address.ts';
import { parsePolicy } from '../../../rules/policy/parse-policy.ts';
import type { AdminProps } from '../AdminPage.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import { ExplanationView } from './ExplanationView.tsx';

const policies = ['applied', 'draft'] as const;

/** What happens at an address and why. The address stays in this panel. */
export function TryPanel(props: AdminProps & { draft: unknown }) {
  const { catalogue, facts, draft, language, translate, now } = props;
  const [url, setUrl] = useState('');
  const [chosen, setChosen] = useState<(typeof policies)[number]>('applied');
  const raw = chosen === 'draft' ? draft : facts.applied?.raw;
  const { policy } = useMemo(() => parsePolicy(raw, catalogue), [raw, catalogue]);
  const address = completeAddress(url);
  return (
    <>
      <h2>{translate('admin.try.title')}</h2>
      <p>{translate('admin.try.intro')}</p>
      <div class="choices">
        <label class="choice choice--wide">
          <span class="field__label">{translate('admin.try.url')}</span>
          <input
            class="field__input"
            type="text"
            inputMode="url"
            spellcheck={false}
            autocomplete="off"
            placeholder="https://us02web.zoom.us/j/123456"
            value={url}
            data-testid="try-url"
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </label>
        <ChoiceField
          label={translate('admin.try.policy')}
          value={chosen}
          options={policies}
          nameOf={(option) => translate(`admin.try.${option}`)}
          testId="try-policy"
          onChoose={setChosen}
        />
      </div>
      <div role="status" data-testid="verdict">
        {url.trim() !== '' && (
          <ExplanationView
            explanation={explainVerdict(address, { policy, catalogue, language, translate, now })}
          />
        )}
      </div>
    </>
  );
}
