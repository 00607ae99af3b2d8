import { fillTemplate } from '../reply/fill-template.ts';
import type { ReplyLanguage } from '../reply/reply-language.ts';
import { replyTemplates } from '../reply/reply-templates.ts';

export interface Meeting {
  /** Null for the language's own word for a meeting. */
  title: string | null;
  /** Invalid while day or time are missing; then the text leaves them out. */
  start: Date;
  minutes: number;
  link: string;
}

/** What is sent to the guests, and what stands in their calendar, in their language. */
export function composeInvitation(
  { title: wished, start, minutes, link }: Meeting,
  language: ReplyLanguage,
): { title: string; text: string; description: string } {
  const { invitation } = replyTemplates[language];
  const title = wished ?? invitation.title;
  const values = { title, when: formatMoment(start, language), minutes: String(minutes), link };
  return {
    title,
    text: fillTemplate(invitation.text, values),
    description: fillTemplate(invitation.description, values),
  };
}

function formatMoment(moment: Date, language: ReplyLanguage): string {
  if (Number.isNaN(moment.getTime())) return '';
  const locale = language === 'en' ? 'en-GB' : language;
  return moment.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' });
}
