import { useMemo, useState } from 'preact/hooks';
import type { Source } from '../../../rules/catalogue/claim-schema.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { listSourceKinds, listSources } from '../../../rules/guide/sources.ts';
import { SelectField } from '../../controls/SelectField.tsx';
import { Heading } from '../Heading.tsx';
import { SourceEntry } from './SourceEntry.tsx';

interface Props {
  /** The source that a link led to. */
  target: string | null;
  data: GuideData;
}

export function SourcesPanel({ target, data }: Props) {
  const [kind, setKind] = useState<Source['kind'] | null>(null);
  const all = useMemo(() => listSources(data.catalogue), [data]);
  const shown = all.filter(({ source }) => kind === null || source.kind === kind);
  const { translate } = data;
  return (
    <>
      <Heading text={translate('guide.tabs.sources')} />
      <p class="lead">{translate('guide.sources.intro')}</p>
      <div class="toolbar">
        <SelectField
          label={translate('guide.sources.kind')}
          testId="source-kind"
          look="field"
          value={kind}
          options={[
            { value: null, label: translate('guide.all') },
            ...listSourceKinds(all).map((value) => ({ value, label: translate(`guide.sourceKind.${value}`) })),
          ]}
          onChoose={setKind}
        />
        <p class="toolbar__note" role="status">
          {translate('guide.sources.shown', { count: shown.length })}
        </p>
      </div>
      <ol class="sources">
        {shown.map((entry) => (
          <SourceEntry key={entry.id} entry={entry} isTarget={entry.id === target} data={data} />
        ))}
      </ol>
    </>
  );
}
