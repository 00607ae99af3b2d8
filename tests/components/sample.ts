import { writeBannerLabels } from '../../locales/labels.ts';
import { createTranslate } from '../../locales/translate.ts';
import { composePreview } from '../../rules/admin/preview.ts';
import type { Level } from '../../rules/judge/rules.ts';
import type { Notice, SnapshotHeader } from '../../rules/notice/notice.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import type { Language } from '../../rules/text/language.ts';
import { catalogue } from '../catalogue/real-catalogue.ts';

export const translate = createTranslate('de');

/** What a county says about Zoom. */
export function sayZoom(
  level: Level,
  more: Policy = {},
  language: Language = 'de',
): { notice: Notice; header: SnapshotHeader } {
  const policy: Policy = {
    organisation: { name: 'Kreis Musterstadt', contact: { email: 'datenschutz@kreis.example' } },
    services: [{ id: 'zoom', level }],
    alternatives: [{ id: 'jitsi-meet', startUrl: 'https://meet.kreis.example/' }],
    ...more,
  };
  const speech = createTranslate(language);
  const labels = writeBannerLabels(speech, policy.snoozeDays ?? 7);
  const now = new Date(2026, 10, 24, 12);
  const { notices, header } = composePreview(policy, catalogue, { language, translate: speech, labels }, now);
  const notice = notices.zoom;
  if (!notice) throw new Error('Nothing is said about Zoom.');
  return { notice, header };
}
