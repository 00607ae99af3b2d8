import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Policy } from '../policy/model/schema.ts';
import type { Language } from '../text/language.ts';
import type { Sender } from './notice.ts';

/** What every finished text is made from: whose decision, on which facts, in which language. */
export interface NoticeContext {
  policy: Policy;
  catalogue: Catalogue;
  sender: Sender;
  language: Language;
  translate: Translate;
}

/** The organisation is the sender once it states its name or decides a level; until then it is the list. */
export function resolveSender(policy: Policy, translate: Translate): Sender {
  const { organisation, level, mode, services, customServices } = policy;
  const logo = organisation?.logo ?? null;
  if (organisation?.name) return { kind: 'organisation', name: organisation.name, logo };
  const decided = level ?? mode ?? services ?? customServices;
  if (decided !== undefined) return { kind: 'organisation', name: translate('notice.senderUnnamed'), logo };
  return { kind: 'list', name: translate('notice.senderList'), logo: null };
}
