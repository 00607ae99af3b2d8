import { fillTemplate, type ReplyLanguage, replyTemplates } from '../reply/reply-templates.ts';
import { localDay } from '../text/dates.ts';

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

/** The next full hour, as fields for day and time take it. */
export function nextHour(now: Date): { day: string; time: string } {
  const next = new Date(now);
  next.setHours(now.getHours() + 1, 0, 0, 0);
  return { day: localDay(next), time: `${String(next.getHours()).padStart(2, '0')}:00` };
}
