import { describeDecision } from '../../rules/guide/decisions.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { Reasons } from '../notice/Reasons.tsx';

/** The organisation's reasons for a service of its own, which the list does not know. */
export function OwnReasons({ id, world }: { id: string; world: GuideWorld }) {
  const { overview, translate } = world;
  const { notice } = describeDecision(id, world);
  if (!notice || !overview) return null;
  return (
    <section class="section">
      <h3>{translate('guide.why.heading')}</h3>
      <Reasons reasons={notice.reasons} labels={overview.labels} />
    </section>
  );
}
