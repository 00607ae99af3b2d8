import type { Translate } from '../../locales/translate.ts';
import type { OfferedAlternative } from './notice.ts';

/** A courteous answer to the person who invited, with the way to the alternative if there is one. */
export function composeReply(service: string, best: OfferedAlternative | undefined, translate: Translate): string {
  if (!best) return translate('reply.withoutAlternative', { service });
  const link = best.link?.kind === 'start' ? best.link.url : '';
  return translate('reply.text', { service, alternative: best.name, link }).replaceAll(/\n{3,}/g, '\n\n');
}
