import type { Overview } from '../notice/notice.ts';
import type { ReplyWorld } from './compose-reply.ts';

/** What a reply about a service rests on, from the snapshot. It proposes only what the organisation chose. */
export function replyWorld(service: string, overview: Overview): ReplyWorld {
  const { sender, alternatives, areAlternativesApproved, replies } = overview;
  return {
    service,
    isDecided: sender.kind === 'organisation',
    best: areAlternativesApproved ? (alternatives[0] ?? null) : null,
    own: replies,
  };
}
