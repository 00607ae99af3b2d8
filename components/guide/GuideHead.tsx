import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { isWhollySimple, type Tab } from '../../rules/guide/place.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { SimpleMark } from '../notice/SimpleMark.tsx';

/** Name of the page, who speaks, and which list this is. */
export function GuideHead({ world, tab }: { world: GuideWorld; tab: Tab }) {
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
        <SimpleMark
          language={language}
          label={translate(isWhollySimple(tab) ? 'banner.simpleMark' : 'guide.partlySimple')}
        />
      </div>
      {sender.logo && <img class="guide__logo" src={sender.logo} alt={sender.name} />}
    </header>
  );
}
