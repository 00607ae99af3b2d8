import { describeDecision } from '../../rules/guide/decisions.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { ApprovalList } from './ApprovalList.tsx';

interface Props {
  id: string;
  name: string;
  world: GuideWorld;
}

/** What was decided about a service and by whom; without a decision that is said. */
export function DecisionBox({ id, name, world }: Props) {
  const { sender, translate } = world;
  const { notice, approvals } = describeDecision(id, world);
  const isOrganisation = sender.kind === 'organisation';
  return (
    <section class={`decision ${notice ? 'decision--listed' : ''}`} data-testid="decision">
      <h3 class="decision__speaker">{speakerLine(notice !== null, world)}</h3>
      {notice ? (
        <>
          <p class="decision__headline">{notice.headline}</p>
          {notice.note && <p>{notice.note}</p>}
          <p>{translate(`guide.level.${notice.level}`)}</p>
        </>
      ) : (
        <p>{translate(isOrganisation ? 'guide.decision.none' : 'guide.decision.noneList', { name })}</p>
      )}
      <ApprovalList approvals={approvals} world={world} />
      <p class="muted">{translate('guide.decision.contract')}</p>
      <p>
        <a href="#alternatives">{translate('guide.decision.instead')}</a>
      </p>
    </section>
  );
}

function speakerLine(isNoted: boolean, { sender, translate }: GuideWorld): string {
  if (sender.kind === 'organisation') return translate('guide.decision.heading', { sender: sender.name });
  return isNoted ? sender.name : translate('guide.decision.headingNone');
}
