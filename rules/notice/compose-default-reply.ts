import { composeReply } from '../reply/compose-reply.ts';
import { replyLanguageOf } from '../reply/reply-language.ts';
import { composeAlternatives, hasChosenAlternatives } from './compose-alternatives.ts';
import type { NoticeWorld } from './compose-notice.ts';

/** The answer to whoever invited to a service, ready to send. It proposes only what the organisation chose. */
export function composeDefaultReply(service: string, world: NoticeWorld): string {
  const { policy, sender, language } = world;
  const best = hasChosenAlternatives(policy) ? (composeAlternatives(world)[0] ?? null) : null;
  const about = { service, isDecided: sender.kind === 'organisation', best, own: policy.replies ?? null };
  return composeReply(about, { language: replyLanguageOf(language), variant: 'formal' }).text;
}
