import { useState } from 'preact/hooks';
import type { ClaimStatus } from '../../rules/catalogue/claim-schema.ts';
import { listClaimedServices, listClaims } from '../../rules/guide/claims.ts';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import type { Place } from '../../rules/guide/place.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { Heading } from './Heading.tsx';

interface Props {
  service: string | null;
  data: GuideData;
  onGo: (place: Place) => void;
}

const statuses: ClaimStatus[] = ['current', 'configurable', 'disputed', 'remedied', 'historic'];

export function WhyPanel({ service, data, onGo }: Props) {
  const [status, setStatus] = useState<ClaimStatus | null>(null);
  const { translate, catalogue } = data;
  const shown = listClaims(catalogue, { service, status });
  return (
    <>
      <Heading text={translate('guide.why.heading')} />
      <p class="lead">{translate('guide.why.intro')}</p>
      <div class="toolbar">
        <SelectField
          label={translate('guide.why.service')}
          testId="why-service"
          look="field"
          value={service}
          options={[
            { value: null, label: translate('guide.all') },
            ...listClaimedServices(catalogue).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(chosen) => onGo({ tab: 'why', service: chosen })}
        />
        <SelectField
          label={translate('guide.why.status')}
          testId="why-status"
          look="field"
          value={status}
          options={[
            { value: null, label: translate('guide.all') },
            ...statuses.map((value) => ({ value, label: translate(`guide.status.${value}`) })),
          ]}
          onChoose={setStatus}
        />
        <p class="toolbar__note" role="status">
          {translate('guide.why.shown', { count: shown.length })}
        </p>
      </div>
      <ul class="entries">
        {shown.map(({ id, claim }) => (
          <ClaimEntry key={id} claim={claim} data={data} isAlone={false} />
        ))}
      </ul>
    </>
  );
}
