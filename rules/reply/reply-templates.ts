import type { ReplyLanguage, ReplyVariant } from './reply-language.ts';
import da from './templates/da.json';
import de from './templates/de.json';
import en from './templates/en.json';
import fr from './templates/fr.json';
import pl from './templates/pl.json';

export interface ReplyTemplate {
  subject: string;
  withAlternative: string;
  withoutAlternative: string;
  /** Where nobody decided on the service. */
  undecided: string;
}

/** With the placeholders `{title}`, `{when}`, `{minutes}` and `{link}`. */
export interface InvitationTemplate {
  /** Of a meeting that has no title of its own. */
  title: string;
  text: string;
  /** In the calendar. */
  description: string;
}

type Templates = { name: string; invitation: InvitationTemplate } & Record<ReplyVariant, ReplyTemplate>;

/** Replies with the placeholders `{service}`, `{alternative}` and `{link}`. `name` is the language's own. */
export const replyTemplates: Record<ReplyLanguage, Templates> = {
  de,
  en,
  fr,
  da,
  pl,
};

/** The organisation's own texts, with the same placeholders. */
export type OwnReplies = { [V in ReplyVariant]?: { [L in ReplyLanguage]?: string } };
