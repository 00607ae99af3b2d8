import type { AlternativeRow } from '../../../rules/guide/alternatives.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { Badge } from '../../controls/Badge.tsx';
import { ActionLink, ExternalLink } from '../../controls/Links.tsx';

interface Props {
  row: AlternativeRow;
  data: GuideData;
  isLinked: boolean;
}

export function AlternativeName({ row, data, isLinked }: Props) {
  const { id, name, isApproved, isRecommended, isSupported, record } = row;
  const { translate } = data;
  return (
    <>
      <p class="name">{isLinked ? <a href={`#alternatives/${id}`}>{name}</a> : name}</p>
      <p class="badges">
        {isApproved && <Badge kind="approved" label={translate('guide.approved')} />}
        {isRecommended && <Badge kind="approved" label={translate('guide.recommended')} />}
        {record?.audience === 'private' && <Badge kind="private" label={translate('guide.privateOnly')} />}
        {!isSupported && <Badge kind="unverified" label={translate('guide.unverified')} />}
      </p>
      <WayIn row={row} data={data} />
    </>
  );
}

function WayIn({ row, data }: Pick<Props, 'row' | 'data'>) {
  const { name, link } = row;
  if (!link) return null;
  if (link.kind === 'start') {
    const description = data.translate('notice.open', { name });
    return (
      <ActionLink
        href={link.url}
        label={data.translate('guide.open')}
        description={description}
        emphasis="primary"
      />
    );
  }
  return (
    <p class="name__website">
      <ExternalLink href={link.url} aria-label={data.translate('guide.websiteOf', { name })}>
        {data.translate('guide.website')}
      </ExternalLink>
    </p>
  );
}
