import type { GuideWorld } from '../../rules/guide/guide-world.ts';
import { formatDate } from '../../rules/notice/format-date.ts';

/** Name of the page, who speaks, and which list this is. */
export function GuideHead({ world }: { world: GuideWorld }) {
  const { sender, translate, language } = world;
  const { version, date } = world.catalogue.about;
  return (
    <header class="guide__head">
      <div>
        <h1>{translate('guide.heading')}</h1>
        <p class="muted" data-testid="origin">
          {translate(sender.kind === 'organisation' ? 'guide.fromOrganisation' : 'guide.fromList', {
            sender: sender.name,
          })}{' '}
          {translate('guide.list', { version, date: formatDate(date, language) })}
        </p>
      </div>
      {sender.logo && <img class="guide__logo" src={sender.logo} alt={sender.name} />}
    </header>
  );
}
