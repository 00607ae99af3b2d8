import { createTranslate } from '../../../locales/translate.ts';
import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import { type NoticeContext, resolveSender } from '../../../rules/notice/notice-context.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import type { Language } from '../../../rules/text/language.ts';
import { now, sampleCatalogue } from '../snapshot/sample.ts';

interface Wishes {
  policy?: Policy;
  /** Parts that replace those of the sample catalogue. */
  catalogue?: Partial<Catalogue>;
  language?: Language;
}

/** What finished texts are made from, on the day of the sample catalogue. */
export function noticeContext({ policy = {}, catalogue = {}, language = 'de' }: Wishes = {}): NoticeContext & {
  now: Date;
} {
  const translate = createTranslate(language);
  const sender = resolveSender(policy, translate);
  return { policy, catalogue: { ...sampleCatalogue, ...catalogue }, sender, language, translate, now };
}
