import da from './templates/da.json';
import de from './templates/de.json';
import en from './templates/en.json';
import fr from './templates/fr.json';
import pl from './templates/pl.json';

/** Languages of the other person, inviter or guest; each has a file in templates/. */
export const replyLanguages = ['de', 'en', 'fr', 'da', 'pl'] as const;
export type ReplyLanguage = (typeof replyLanguages)[number];

export const replyVariants = ['formal', 'short'] as const;
export type ReplyVariant = (typeof replyVariants)[number];

interface ReplyTemplate {
  subject: string;
  withAlternative: string;
  withoutAlternative: string;
  /** For services nobody has decided on. */
  undecided: string;
}

/** With the placeholders `{title}`, `{when}`, `{minutes}` and `{link}`. */
interface InvitationTemplate {
  /** For a meeting without a title. */
  title: string;
  text: string;
  /** For the calendar. */
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

/** Fills in `{name}`; a line that consists of one empty value is left out. */
export function fillTemplate(template: string, values: Record<string, string>): string {
  const isLeft = (line: string) => values[/^\s*\{(\w+)\}\s*$/.exec(line)?.[1] ?? ''] !== '';
  const lines = template.split('\n').filter(isLeft).join('\n');
  return lines.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
