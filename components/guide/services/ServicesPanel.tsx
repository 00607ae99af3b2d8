import { useMemo, useState } from 'preact/hooks';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { listServices, searchServices } from '../../../rules/guide/services.ts';
import { Heading } from '../Heading.tsx';
import { ServicesTable } from './ServicesTable.tsx';

export function ServicesPanel({ data }: { data: GuideData }) {
  const [search, setSearch] = useState('');
  const rows = useMemo(() => listServices(data), [data]);
  const shown = searchServices(rows, search);
  const { translate } = data;
  return (
    <>
      <Heading text={translate('guide.tabs.services')} />
      <p class="lead">{translate('guide.services.intro')}</p>
      <div class="toolbar">
        <label class="field">
          <span class="field__label">{translate('guide.services.search')}</span>
          <input
            class="field__input"
            type="search"
            value={search}
            data-testid="search"
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
        <p class="toolbar__note" role="status">
          {translate('guide.services.shown', { count: shown.length })}
        </p>
      </div>
      <ServicesTable rows={shown} data={data} />
    </>
  );
}
