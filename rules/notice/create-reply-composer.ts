import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Policy } from '../policy/schema.ts';
import { composeReply } from '../reply/compose-reply.ts';
import { replyLanguageOf } from '../reply/reply-language.ts';
import { composeAlternatives, hasChosenAlternatives } from './compose-alternatives.ts';
import type { Language } from './language.ts';
import type { Sender } from './notice.ts';

interface World {
  policy: Policy;
  catalogue: Catalogue;
  sender: Sender;
  language: Language;
  translate: Translate;
}

/**
 * Gives the function that answers whoever invited to a service, by its name, ready to send. It proposes only what the
 * organisation chose.
 */
export function createReplyComposer(world: World): (service: string) => string {
  const { policy, sender, language } = world;
  const best = hasChosenAlternatives(policy) ? (composeAlternatives(world)[0] ?? null) : null;
  const about = { isDecided: sender.kind === 'organisation', best, own: policy.replies ?? null };
  const wish = { language: replyLanguageOf(language), variant: 'formal' } as const;
  return (service) => composeReply({ ...about, service }, wish).text;
}
