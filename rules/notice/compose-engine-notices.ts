import type { Notice } from './notice.ts';
import type { SpeakingWorld } from './notice-context.ts';
import { createReplyComposer } from './replies.ts';

/** The host takes its place when an engine was found. */
const hostPlace = '{host}';

/** What is said where an engine is found, by engine. */
export function composeEngineNotices(world: SpeakingWorld): Record<string, Notice> {
  const replyTo = createReplyComposer(world);
  return Object.fromEntries(
    Object.keys(world.catalogue.engines).map((id) => [id, composeNotice(id, { ...world, replyTo })]),
  );
}

/** The notice about one engine as found on a host. */
export function noticeOnHost(notice: Notice, host: string): Notice {
  const { service, headline, reply } = notice;
  const fill = (text: string) => text.replaceAll(hostPlace, () => host);
  return {
    ...notice,
    service: { ...service, name: fill(service.name) },
    headline: fill(headline),
    reply: fill(reply),
  };
}

function composeNotice(
  id: string,
  { catalogue, sender, translate, replyTo }: SpeakingWorld & { replyTo: (service: string) => string },
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
    furtherReasons: 0,
    isNetworkOnly: false,
    signature: id,
    reply: replyTo(place),
  };
}
