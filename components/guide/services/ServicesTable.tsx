import { useState } from 'preact/hooks';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { type ServiceColumn, type ServiceRow, sortServices } from '../../../rules/guide/services.ts';
import { type SortOrder, turnOrder } from '../../../rules/guide/sort-rows.ts';
import { Badge } from '../../controls/Badge.tsx';
import { SortHead } from '../SortHead.tsx';

interface Props {
  rows: ServiceRow[];
  data: GuideData;
}

const columns: ServiceColumn[] = ['name', 'vendor', 'country', 'decision', 'assessment', 'claims'];

export function ServicesTable({ rows, data }: Props) {
  const [order, setOrder] = useState<SortOrder<ServiceColumn>>({ column: 'decision', direction: 'ascending' });
  const { translate } = data;
  return (
    <table class="table table--services" data-testid="services-table">
      <caption class="hidden">{translate('guide.tabs.services')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHead
              key={column}
              column={column}
              label={translate(`guide.services.${column}`)}
              order={order}
              onSort={(pressed) => setOrder(turnOrder(order, pressed))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {sortServices(rows, order, data.language).map((row) => (
          <Row key={row.id} row={row} data={data} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, data }: { row: ServiceRow; data: GuideData }) {
  const { translate } = data;
  const { assessment } = row;
  return (
    <tr>
      <th scope="row">
        <a href={`#service/${row.id}`}>{row.name}</a>{' '}
        {row.isRetired && <Badge kind="historic" label={translate('guide.services.retired')} />}
      </th>
      <td data-label={translate('guide.services.vendor')} data-empty={row.vendor === null || undefined}>
        {row.vendor ?? '–'}
      </td>
      <td data-label={translate('guide.services.country')}>{row.country ?? translate('guide.unknown')}</td>
      <td data-label={translate('guide.services.decision')}>
        <DecisionBadges row={row} data={data} />
      </td>
      <td data-label={translate('guide.services.assessment')} data-empty={assessment === null || undefined}>
        {assessment ? (
          <Badge
            kind={assessment.rating}
            label={`${translate(`guide.rating.${assessment.rating}`)} (${assessment.year})`}
          />
        ) : (
          '–'
        )}
      </td>
      <td data-label={translate('guide.services.claims')} data-empty={row.claims === 0 || undefined}>
        {row.claims || '–'}
      </td>
    </tr>
  );
}

function DecisionBadges({ row, data }: { row: ServiceRow; data: GuideData }) {
  const { sender, translate } = data;
  const listed = sender.kind === 'organisation' ? 'guide.decision.notApproved' : 'guide.decision.noted';
  if (!row.isListed && !row.isPartlyApproved) {
    return <span class="muted">{translate('guide.decision.silent')}</span>;
  }
  return (
    <>
      {row.isListed && <Badge kind="listed" label={translate(listed)} />}
      {row.isPartlyApproved && <Badge kind="approved" label={translate('guide.decision.approvedPartly')} />}
    </>
  );
}
