import { fillTemplate, type ReplyLanguage, replyTemplates } from '../reply/reply-templates.ts';
import { localDay } from '../text/dates.ts';

export interface Meeting {
  /** Null for the guests' word for a meeting. */
  title: string | null;
  /** Invalid while day or time is missing; the text then leaves it out. */
  start: Date;
  minutes: number;
  link: string;
}

/** The mail to the guests and the text for their calendar, in their language. */
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

/** The next full hour, as inputs of type date and time take it. */
export function nextHour(now: Date): { day: string; time: string } {
  const next = new Date(now);
  next.setHours(now.getHours() + 1, 0, 0, 0);
  return { day: localDay(next), time: `${String(next.getHours()).padStart(2, '0')}:00` };
}
