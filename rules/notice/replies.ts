import { composeReply, type ReplyContext } from '../reply/compose-reply.ts';
import { localeOf } from '../text/language.ts';
import { composeAlternatives, hasChosenAlternatives } from './compose-alternatives.ts';
import type { SnapshotHeader } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';

/** Builds the function that writes a reply, given a service's name. It proposes only what the organisation chose. */
export function createReplyComposer(context: NoticeContext): (service: string) => string {
  const { policy, sender, language } = context;
  const best = hasChosenAlternatives(policy) ? (composeAlternatives(context)[0] ?? null) : null;
  const about = { isDecided: sender.kind === 'organisation', best, own: policy.replies ?? null };
  const options = { language: localeOf(language), variant: 'formal' } as const;
  return (service) => composeReply({ ...about, service }, options).text;
}

/** The same from the snapshot, for replies that the employee edits. */
export function replyContext(service: string, header: SnapshotHeader): ReplyContext {
  const { sender, alternatives, areAlternativesApproved, replies } = header;
  return {
    service,
    isDecided: sender.kind === 'organisation',
    best: areAlternativesApproved ? (alternatives[0] ?? null) : null,
    own: replies,
  };
}
