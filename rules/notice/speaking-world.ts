import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Policy } from '../policy/schema.ts';
import type { Language } from '../text/language.ts';
import type { Sender } from './notice.ts';

/** What every finished text is made from: who decided what, on which facts, in which language. */
export interface SpeakingWorld {
  policy: Policy;
  catalogue: Catalogue;
  sender: Sender;
  language: Language;
  translate: Translate;
}
