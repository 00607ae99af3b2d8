import type { Translate } from '../../locales/translate.ts';

export interface FeedbackSubject {
  /** Record it is about, such as `services/zoom`; null for the whole. */
  record: string | null;
  /** Of the extension and of its list. */
  extension: string;
  list: string;
}

/** Names the record and the versions, but no address that was visited. */
export function composeFeedback(
  { record, extension, list }: FeedbackSubject,
  translate: Translate,
): { subject: string; text: string } {
  const about = record ?? 'Konferenzlotse';
  return {
    subject: translate('feedback.subject', { record: about }),
    text: translate('feedback.text', { record: about, extension, list }),
  };
}
