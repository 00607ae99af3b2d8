import type { GuideWorld } from './guide-world.ts';
import { nameService } from './name-service.ts';
import type { Place } from './place.ts';

/** Title of the page for a place: it tells the tabs of the browser apart. */
export function titlePlace(place: Place, world: GuideWorld): string {
  const tab = world.translate(`guide.tabs.${place.tab}`);
  const service = 'service' in place && place.service ? nameService(place.service, world) : null;
  return [service, tab, 'Konferenzlotse'].filter((part) => part !== null).join(' – ');
}
