import { useState } from 'preact/hooks';
import {
  type AlternativeColumn,
  type FactName,
  sortAlternatives,
} from '../../../rules/guide/alternative-facts.ts';
import { type AlternativeRow, maxCompared } from '../../../rules/guide/alternatives.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { type SortOrder, turnOrder } from '../../../rules/guide/sort-rows.ts';
import { SortHead } from '../SortHead.tsx';
import { FactText } from '../sources/FactText.tsx';
import { AlternativeName } from './AlternativeName.tsx';

interface Props {
  rows: AlternativeRow[];
  chosen: string[];
  data: GuideData;
  onToggle: (id: string) => void;
}

/** The facts that tell alternatives apart at a glance; the comparison shows all. */
const factsInTable: FactName[] = ['country', 'licence', 'encryption', 'selfHosting', 'browserJoin'];

export function AlternativesTable({ rows, chosen, data, onToggle }: Props) {
  const [order, setOrder] = useState<SortOrder<AlternativeColumn> | null>(null);
  const { translate } = data;
  const onSort = (column: AlternativeColumn) => setOrder(turnOrder(order, column));
  return (
    <table class="table table--wide" data-testid="alternatives-table">
      <caption class="hidden">{translate('guide.tabs.alternatives')}</caption>
      <thead>
        <tr>
          <td class="table__choice">{translate('guide.alternatives.choice')}</td>
          <SortHead column="name" label={translate('guide.name')} order={order} onSort={onSort} />
          {factsInTable.map((fact) => (
            <SortHead
              key={fact}
              column={fact}
              label={translate(`guide.fact.${fact}`)}
              order={order}
              onSort={onSort}
            />
          ))}
          <th scope="col">{translate('guide.suits')}</th>
        </tr>
      </thead>
      <tbody>
        {sortAlternatives(rows, order, data.language).map((row) => (
          <Row key={row.id} row={row} chosen={chosen} data={data} onToggle={onToggle} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, chosen, data, onToggle }: Omit<Props, 'rows'> & { row: AlternativeRow }) {
  const { id, name, record } = row;
  const { translate } = data;
  const isChosen = chosen.includes(id);
  return (
    <tr class={row.isApproved ? 'table__approved' : undefined}>
      <td class="table__choice">
        <input
          class="check"
          type="checkbox"
          checked={isChosen}
          disabled={!isChosen && chosen.length >= maxCompared}
          aria-label={translate('guide.alternatives.choose', { name })}
          onChange={() => onToggle(id)}
        />
      </td>
      <th scope="row">
        <AlternativeName row={row} data={data} isLinked={true} />
        <p class="table__note">{row.summary}</p>
      </th>
      {factsInTable.map((fact) => (
        <td key={fact} data-label={translate(`guide.fact.${fact}`)}>
          {record ? <FactText fact={record.facts[fact]} data={data} /> : translate('guide.noDetails')}
        </td>
      ))}
      <td data-label={translate('guide.suits')}>
        {record?.suits.map((need) => translate(`guide.need.${need}`)).join(', ') || translate('guide.noDetails')}
      </td>
    </tr>
  );
}
