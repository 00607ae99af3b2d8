import { hostPlace } from './judged-page.ts';
import type { Notice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { createReplyComposer } from './replies.ts';

/** Notices for pages on which an engine is found, by engine. */
export function composeEngineNotices(context: NoticeContext): Record<string, Notice> {
  const replyTo = createReplyComposer(context);
  return Object.fromEntries(
    Object.keys(context.catalogue.engines).map((id) => [id, composeNotice(id, { ...context, replyTo })]),
  );
}

function composeNotice(
  id: string,
  { catalogue, sender, translate, replyTo }: NoticeContext & { replyTo: (service: string) => string },
): Notice {
  const engine = catalogue.engines[id];
  // People know the product, not the name of its front end.
  const product = engine?.service ? catalogue.services[engine.service]?.name : undefined;
  const name = product ?? engine?.name ?? id;
  const place = `${name} (${hostPlace})`;
  const key = sender.kind === 'organisation' ? 'engine.headline' : 'engine.headlineList';
  return {
    service: { id: engine?.service ?? id, name: place },
    level: 'inform',
    headline: translate(key, { engine: name, host: hostPlace }),
    note: translate('engine.note', { engine: name }),
    reasons: [],
    signature: id,
    reply: replyTo(place),
  };
}
