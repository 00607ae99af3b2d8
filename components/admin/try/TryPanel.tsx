import { useMemo, useState } from 'preact/hooks';
import { type Explanation, explainVerdict } from '../../../rules/admin/explain-verdict.ts';
import { completeAddress } from '../../../rules/hosts/address.ts';
import { parsePolicy } from '../../../rules/policy/read/parse-policy.ts';
import { SelectField } from '../../controls/SelectField.tsx';
import type { AdminProps } from '../admin-props.ts';

const policies = ['applied', 'draft'] as const;

type Props = Pick<AdminProps, 'catalogue' | 'facts' | 'language' | 'translate' | 'now'> & { draft: unknown };

/** The address that is tried stays in this panel. */
export function TryPanel({ catalogue, facts, draft, language, translate, now }: Props) {
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
        <SelectField
          label={translate('admin.try.policy')}
          testId="try-policy"
          look="choice"
          value={chosen}
          options={policies.map((value) => ({ value, label: translate(`admin.try.${value}`) }))}
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

const classes = {
  nothing: 'verdict',
  approved: 'verdict verdict--approved',
  listed: 'verdict verdict--listed',
} as const;

function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { outcome, headline, steps } = explanation;
  return (
    <div class={classes[outcome]} data-outcome={outcome}>
      <p class="verdict__headline" data-testid="verdict-headline">
        {headline}
      </p>
      <dl class="facts" data-testid="verdict-steps">
        {steps.map(({ label, text }) => (
          <div class="facts__row" key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
