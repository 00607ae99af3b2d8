import type { BannerLabels } from '../../locales/labels.ts';
import type { OfferedAlternative } from '../../rules/notice/notice.ts';
import { Badge } from '../controls/Badge.tsx';
import { ActionLink } from '../controls/Links.tsx';

interface Props {
  alternatives: OfferedAlternative[];
  labels: BannerLabels;
}

/** The first is the recommended one and has the primary button. */
export function Alternatives({ alternatives, labels }: Props) {
  return (
    <ul class="alternatives" data-testid="alternatives">
      {alternatives.map((alternative, index) => (
        <li class="alternative" key={alternative.id}>
          <div>
            <p class="alternative__name">
              {alternative.name}
              {alternative.recommended && <Badge kind="recommended" label={labels.recommended} />}
            </p>
            {alternative.summary && <p class="alternative__summary">{alternative.summary}</p>}
          </div>
          <WayIn alternative={alternative} labels={labels} emphasis={index === 0 ? 'primary' : 'secondary'} />
        </li>
      ))}
    </ul>
  );
}

function WayIn(props: {
  alternative: OfferedAlternative;
  labels: BannerLabels;
  emphasis: 'primary' | 'secondary';
}) {
  const { link } = props.alternative;
  if (!link) return null;
  const label = link.kind === 'start' ? props.labels.openShort : props.labels.viewShort;
  return <ActionLink href={link.url} label={label} description={link.label} emphasis={props.emphasis} />;
}
