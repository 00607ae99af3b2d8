import {
  fillTemplate,
  type OwnReplies,
  type ReplyLanguage,
  type ReplyVariant,
  replyTemplates,
} from './reply-templates.ts';

export interface ReplyContext {
  /** Name of the service in the invitation. */
  service: string;
  /** False where the sender is the list: then nobody has decided against the service. */
  isDecided: boolean;
  /** The organisation's alternative. */
  best: { name: string; link: { kind: 'start' | 'website'; url: string } | null } | null;
  /** The organisation's texts, which replace ours. */
  own: OwnReplies | null;
}

export interface ReplyWish {
  language: ReplyLanguage;
  variant: ReplyVariant;
}

/** A polite answer to the person who invited, with a link to the alternative if there is one. */
export function composeReply(context: ReplyContext, wish: ReplyWish): { subject: string; text: string } {
  const { service, best } = context;
  const link = best?.link?.kind === 'start' ? best.link.url : '';
  const values: Record<string, string> = { service, alternative: best?.name ?? '', link };
  return {
    subject: replyTemplates[wish.language][wish.variant].subject,
    text: fillTemplate(chooseTemplate(context, wish), values),
  };
}

function chooseTemplate({ isDecided, best, own }: ReplyContext, { language, variant }: ReplyWish): string {
  const ours = replyTemplates[language][variant];
  const text = own?.[variant]?.[language];
  if (text && (best || !/\{(alternative|link)\}/.test(text))) return text;
  if (!isDecided) return ours.undecided;
  return best ? ours.withAlternative : ours.withoutAlternative;
}
