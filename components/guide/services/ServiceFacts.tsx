import type { Service } from '../../../rules/catalogue/service-schema.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { createCountryNames } from '../../../rules/guide/services.ts';
import { pickText } from '../../../rules/text/language.ts';
import { Badge } from '../../controls/Badge.tsx';

interface Props {
  service: Service;
  data: GuideData;
}

export function ServiceFacts({ service, data }: Props) {
  const { translate, language } = data;
  const { vendor, kind, hosts, excludedHosts, note } = service;
  const country = createCountryNames(language)(vendor.country) ?? translate('guide.unknown');
  return (
    <section class="section">
      <h3>{translate('guide.services.facts')}</h3>
      <dl class="description">
        <dt>{translate('guide.services.vendor')}</dt>
        <dd>{vendor.parent ? `${vendor.name} (${vendor.parent})` : vendor.name}</dd>
        <dt>{translate('guide.services.country')}</dt>
        <dd>{country}</dd>
        <dt>{translate('guide.services.kind')}</dt>
        <dd>{translate(`guide.kind.${kind}`)}</dd>
        <dt>{translate('guide.services.hosts')}</dt>
        <dd>
          {service.confidence === 'low' && <Badge kind="unverified" label={translate('guide.unverified')} />}
          <Hosts hosts={hosts} />
        </dd>
        {excludedHosts.length > 0 && (
          <>
            <dt>{translate('guide.services.excluded')}</dt>
            <dd>
              <Hosts hosts={excludedHosts} />
            </dd>
          </>
        )}
      </dl>
      {note && <p>{pickText(note, language)}</p>}
    </section>
  );
}

function Hosts({ hosts }: { hosts: string[] }) {
  if (hosts.length === 0) return <>–</>;
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          <code>{host}</code>
        </li>
      ))}
    </ul>
  );
}
